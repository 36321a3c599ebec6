import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText } from './html-text'
import { ownWords } from './own-words'

describe('a mail that has only HTML', () => {
  test.each([
    ['<p>Street light <b>out</b></p><p>Ward&nbsp;3 &amp; 4</p>', 'Street light out\nWard 3 & 4'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<style>p{color:red}</style><script>alert("<p>x")</script>कूड़ा', 'कूड़ा'],
    ['<!-- <p>hidden</p> -->shown', 'shown'],
    ['<!--[if mso]>x<![endif]-->shown', 'shown'],
    ['&#2325;&#x942; &lt;b&gt; &unknown; &#55296;&#0;', 'कू <b> &unknown;'],
    ['2 < 3 and 4 <5', '2 < 3 and 4 <5'],
    ['<div>one</div\n><div>two</div>', 'one\ntwo'],
    ['<table><tr><td>Ward</td><td>3</td></tr></table>', 'Ward 3'],
    ['<title>no</title><p>', ''],
  ])('%j is read as %j', (html, text) => {
    expect(htmlText(html).replace(/\n+/g, '\n')).toBe(text)
  })

  test.each([
    [
      'Gmail',
      '<div dir="ltr">Still dark</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, 27 Nov 2026 at 10:04, Palika &lt;<a href="mailto:almora@palika.test">almora@palika.test</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>It is resolved.<br>Follow it</div></blockquote></div>',
    ],
    [
      'Gmail in Hindi',
      '<div>Still dark</div><div class="gmail_quote"><div class="gmail_attr">शुक्र, 27 नव॰ 2026 को 10:04 am बजे को Palika &lt;almora@palika.test&gt; ने लिखा:<br></div><blockquote>निपटारा</blockquote></div>',
    ],
    [
      'Outlook',
      '<p class=MsoNormal>Still dark</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Palika<br><b>Sent:</b> Friday<br><b>To:</b> Kamla<br></div><p>It is resolved.</p>',
    ],
  ])('and answers under a quotation of %s gives what was written', (_client, html) => {
    expect(ownWords(htmlText(html))).toBe('Still dark')
  })

  test('is read whatever its tags are like, in a time that grows with it', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '<!--',
      '-->',
      '<p',
      '</',
      '<style>',
      '&#',
      ';',
      '<blockquote>',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (words) => {
        expect(typeof htmlText(words.join(''))).toBe('string')
      }),
    )
    const took = (html: string) => {
      const each = [1, 2, 3].map(() => {
        const from = performance.now()
        htmlText(html)
        return performance.now() - from
      })
      return Math.min(...each)
    }
    for (const part of ['<!--', '<p ', '<style>', '&#1;', '<blockquote>a']) {
      took(part.repeat(5000))
      const calm = Math.max(8, took(part.repeat(10_000)))
      expect(took(part.repeat(40_000)), part).toBeLessThan(calm * 40)
    }
  })
})
