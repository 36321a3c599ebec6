-- Amounts are at most ₹ 99,99,99,99,999.00, on slips and in disputes too. A slip of one kind of money has none of the others.
ALTER TABLE payment ADD CONSTRAINT payment_cash_received_range CHECK (cash_received > 0 AND cash_received <= 9999999999900);
ALTER TABLE payment_dispute ADD CONSTRAINT payment_dispute_amount_range CHECK (amount > 0 AND amount <= 9999999999900);
ALTER TABLE remittance
  ADD CONSTRAINT remittance_cash_range CHECK (cash >= 0 AND cash <= 9999999999900),
  ADD CONSTRAINT remittance_cheques_range CHECK (cheques >= 0 AND cheques <= 9999999999900),
  ADD CONSTRAINT remittance_drafts_range CHECK (drafts >= 0 AND drafts <= 9999999999900),
  ADD CONSTRAINT remittance_cards_range CHECK (cards >= 0 AND cards <= 9999999999900);
