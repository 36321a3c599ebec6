-- As before; whoever follows by e-mail, without an account, is also told how to end it.
CREATE OR REPLACE FUNCTION tell_about_complaint(
  complaint uuid, template_code text, dlt text, title_en text, title_hi text, body_en text, body_hi text, to_open text, at timestamptz
) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH reader AS (
    SELECT r.person_id, 'SMS' AS channel, r.mobile_cipher AS cipher, r.language, NULL::text AS ends
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint AND r.mobile_cipher IS NOT NULL
    UNION ALL
    SELECT r.person_id, 'EMAIL', r.email_cipher, r.language, NULL
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint
      AND r.mobile_cipher IS NULL AND r.email_cipher IS NOT NULL
    UNION ALL
    SELECT r.person_id, 'IN_APP', NULL, r.language, NULL
    FROM complaint_reporter r WHERE r.tenant_id = reach_tenant() AND r.complaint_id = complaint AND r.person_id IS NOT NULL
    UNION ALL
    SELECT f.person_id, f.channel, f.address_cipher, f.language,
           CASE f.channel WHEN 'EMAIL' THEN E'\n\n' || CASE f.language WHEN 'en' THEN 'No more news of it: ' ELSE 'इसकी ख़बर बंद करें: ' END
             || to_open || '/news/' || f.id END
    FROM complaint_follower f
    WHERE f.tenant_id = reach_tenant() AND f.complaint_id = complaint AND f.confirmed_at IS NOT NULL AND f.ended_at IS NULL
  ), told AS (
    INSERT INTO message (tenant_id, id, person_id, channel, template, dlt_template_id, language, to_cipher, title, body, link,
                         status, attempts, queued_at, sent_at)
    SELECT reach_tenant(), gen_random_uuid(), person_id, channel, template_code, dlt, language, cipher,
           CASE language WHEN 'en' THEN title_en ELSE title_hi END,
           CASE language WHEN 'en' THEN body_en ELSE body_hi END || coalesce(ends, ''), to_open,
           CASE channel WHEN 'IN_APP' THEN 'SENT' ELSE 'QUEUED' END, 0, at, CASE channel WHEN 'IN_APP' THEN at END
    FROM reader RETURNING 1
  ) SELECT count(*)::int FROM told
$$;
