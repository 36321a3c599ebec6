-- Every amount of paise stays within ₹ 99,99,99,99,999.00, so that no sum of them leaves a bigint; debts and payments
-- have the sign they must have. Lines and shares are signed: a rebate and an undone payment are negative.
DO $$
DECLARE money record;
BEGIN
  FOR money IN SELECT * FROM (VALUES
    ('application', 'fee_estimate', 0),
    ('demand', 'minimum_payable', 0),
    ('demand_line', 'amount', NULL),
    ('allocation', 'amount', NULL),
    ('bill', 'total', 1),
    ('bill', 'minimum_payable', 0),
    ('bill_line', 'amount', NULL),
    ('payment', 'amount', 1),
    ('payment', 'total_due', 1),
    ('payment', 'advance', 0),
    ('gateway_order', 'amount', 1),
    ('refund', 'amount', 1),
    ('complaint_work', 'cost', 0),
    ('fee_slab', 'rate', 0)) AS v(of_table, of_column, least)
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%I BETWEEN %s AND 9999999999900)',
      money.of_table, money.of_table || '_' || money.of_column || '_range', money.of_column,
      coalesce(money.least::text, '-9999999999900'));
  END LOOP;
END $$;
