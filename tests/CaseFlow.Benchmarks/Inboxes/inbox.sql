-- open tasks of many cases, as an alliance of a few years would have them; the ids rise with time, as those of the product do
CREATE FUNCTION bench_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT ('0192' || lpad(to_hex(n), 8, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || substr(md5(kind || ':' || n), 1, 15))::uuid
$$;

-- who reads each case: owners, whom it is released to, named posts and groups, the community, the hub
INSERT INTO "Readers" ("CaseId", "ScopeId", "IsItem", "Grantee", "Wall", "IsOutline", "Classification", "Rule")
SELECT id, id, false, grantee, CASE WHEN n % 33 = 0 THEN 'CounterTerrorism' ELSE 'Prevention' END, grantee = '*hub', CASE WHEN grantee = '*hub' THEN 0 ELSE n % 3 END, rule
FROM (SELECT n, bench_id(1, n) AS id FROM generate_series(1, :cases) AS n) AS cases
CROSS JOIN LATERAL (
    SELECT '@' || (ARRAY['UN', 'EU', 'NATO'])[1 + n % 3] AS grantee, 'Owner' AS rule WHERE n % 20 <> 0
    UNION SELECT '@' || (ARRAY['UN', 'EU', 'NATO'])[1 + n / 3 % 3], 'Owner' WHERE n % 20 <> 0 AND n % 2 = 0
    UNION SELECT '@' || (ARRAY['AU', 'ECOWAS', 'OSCE', 'LAS', 'ASEAN', 'OAS'])[1 + n % 6], 'Released' WHERE n % 4 = 0
    UNION SELECT '*community', 'Community' WHERE n % 5 = 1
    UNION SELECT '*', 'Everyone' WHERE n % 50 = 3
    UNION SELECT (ARRAY['dir-un', 'LEGAL@EU', 'fp-au', 'sec-nato', 'CSO@UN'])[1 + n % 5], 'Named' WHERE n % 10 = 0
    UNION SELECT 'fp-eu', 'Named' WHERE n % 20 = 0
    UNION SELECT '*hub', 'Hub' WHERE n % 40 <> 0
) AS grants;

-- two documents in each case, with readers of their own
INSERT INTO "Readers" ("CaseId", "ScopeId", "IsItem", "Grantee", "Wall", "IsOutline", "Classification", "Rule")
SELECT bench_id(1, n), bench_id(10 + document, n), true, '*', 'Prevention', false, 1, 'Everyone'
FROM generate_series(1, :cases) AS n, generate_series(1, 2) AS document;

CREATE TEMPORARY TABLE bench_tasks AS
SELECT
    n,
    bench_id(1, 1 + n::bigint * 7919 % :cases) AS case_id,
    bench_id(2, n) AS task_id,
    timestamptz '2026-01-01' + interval '1 second' * (n::bigint * 104729 % 7776000) AS due,
    -- offered to those who own the case, and so read it; one in twenty, and what is for CFO@NATO and REG@ECOWAS, to whoever it may be
    CASE
        WHEN n % 10 < 3 THEN 'FP@' || (ARRAY['UN', 'EU', 'NATO'])[1 + CASE WHEN n % 20 = 0 THEN n / 20 ELSE 1 + n::bigint * 7919 % :cases END % 3]
        WHEN n % 1000 = 999 THEN 'CFO@NATO'
        ELSE (ARRAY['DESK', 'FIELD', 'REG', 'ANALYST', 'LEGAL', 'POLAD', 'GENDER', 'HUMAD', 'CFO', 'SEC', 'DIR', 'PRIN', 'COORD', 'EVAL'])[1 + n / 10 % 14]
             || '@' || CASE WHEN n / 140 % 6 < 3 THEN (ARRAY['UN', 'EU', 'NATO'])[1 + (1 + n::bigint * 7919 % :cases) % 3]
                            ELSE (ARRAY['AU', 'ECOWAS', 'OSCE'])[n / 140 % 6 - 2] END
    END AS candidate
FROM generate_series(1, :tasks) AS n;

INSERT INTO "Tasks" (
    "CaseId", "TaskId", "InstanceId", "ProcessId", "ElementId", "Name", "FormId", "State", "OwnerPersonId", "OwnerPostId", "CandidateGroups",
    "DueAt", "SortKey", "Priority", "EscalatedPercent", "Variables", "OpenedAt")
SELECT
    case_id, task_id, bench_id(3, n), 'prevention-case', 'step', 'Do the next step', 'check',
    CASE WHEN n % 50 = 0 THEN 'Reserved' ELSE 'Ready' END,
    CASE WHEN n % 50 = 0 THEN 'person-' || n % 400 END,
    CASE WHEN n % 50 = 0 THEN 'post-' || n % 400 END,
    '["' || candidate || '"]', due,
    lpad((extract(epoch FROM due) * 1000)::bigint::text, 15, '0') || '-' || replace(task_id::text, '-', ''),
    50, 0, '{}', due - interval '10 days'
FROM bench_tasks;

INSERT INTO "TaskCandidates" ("CaseId", "TaskId", "Candidate", "SortKey")
SELECT case_id, task_id, candidate, CASE WHEN task."State" = 'Ready' THEN task."SortKey" END
FROM bench_tasks JOIN "Tasks" AS task ON task."CaseId" = case_id AND task."TaskId" = task_id;

INSERT INTO "CaseClocks" ("CaseId", "TimeBase", "Now") SELECT bench_id(1, n), 'Live', timestamptz '2026-01-01' FROM generate_series(1, :cases) AS n;

VACUUM ANALYZE;
