\set n random(1, :cases)
BEGIN;
UPDATE "Streams" AS s SET "Version" = s."Version" + 1 FROM "Bench" b WHERE b.n = :n AND s."CaseId" = b.case_id AND s."StreamId" = b.stream_id;
INSERT INTO "Events" ("CaseId", "StreamId", "Version", "Type", "Body", "Salt", "BodyHash", "At", "RecordedAt", "PersonId", "PostId", "OrganisationId", "CommandId", "Hash") SELECT "CaseId", "StreamId", 1000000 + nextval('bench_version'), "Type", "Body", "Salt", "BodyHash", "At", "RecordedAt", "PersonId", "PostId", "OrganisationId", "CommandId", "Hash" FROM "Bench" b JOIN "Events" e ON e."CaseId" = b.case_id AND e."StreamId" = b.stream_id AND e."Version" = 1 WHERE b.n = :n;
UPDATE "Tasks" AS t SET "State" = 'Completed', "EndedAt" = now() FROM "Bench" b WHERE b.n = :n AND t."CaseId" = b.case_id AND t."TaskId" = b.task_id;
INSERT INTO "Tasks" ("CaseId", "TaskId", "InstanceId", "ProcessId", "ElementId", "Name", "State", "CandidateGroups", "SortKey", "Priority", "EscalatedPercent", "Variables", "OpenedAt") SELECT "CaseId", gen_random_uuid(), "InstanceId", "ProcessId", "ElementId", "Name", 'Ready', "CandidateGroups", "SortKey", "Priority", "EscalatedPercent", "Variables", now() FROM "Bench" b JOIN "Tasks" t ON t."CaseId" = b.case_id AND t."TaskId" = b.task_id WHERE b.n = :n;
INSERT INTO "Receipts" ("CommandId", "CaseId", "ExpiresAt", "Message", "MessageHash", "Response") SELECT gen_random_uuid(), b.case_id, now(), 'CompleteTask', decode(repeat('00', 32), 'hex'), '{}' FROM "Bench" b WHERE b.n = :n;
COMMIT;
