using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Questions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Silent = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ClosesAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Agreed = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    AgreedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => new { x.CaseId, x.AssessmentId });
                });

            migrationBuilder.CreateTable(
                name: "CaseClocks",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimeBase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Now = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseClocks", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    TimeBase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Marking = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ReleasableTo = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Owners = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    StartSource = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StageEnteredAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    Variant = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReviewAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "Checkpoints",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Checkpoints", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OutsideAlliance = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    InvitedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => new { x.CaseId, x.EvaluationId, x.Party });
                });

            migrationBuilder.CreateTable(
                name: "Contributions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsAddendum = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ratings = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contributions", x => new { x.CaseId, x.AssessmentId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Xml = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Definitions",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    DeploymentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    VersionTag = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ResourceName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    DeployedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    DeployedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Definitions", x => new { x.Kind, x.Key, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Evaluations",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluatorPost = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Independence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Findings = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    LessonCount = table.Column<int>(type: "INTEGER", nullable: false),
                    AppointedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ClosedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evaluations", x => new { x.CaseId, x.EvaluationId });
                });

            migrationBuilder.CreateTable(
                name: "GateDecisions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OptionsRejected = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Dissent = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ConsequencesRead = table.Column<bool>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    NextReviewAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OrganisationId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OnBehalfOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateDecisions", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ElementId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ResolvedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => new { x.CaseId, x.IncidentId });
                });

            migrationBuilder.CreateTable(
                name: "Instances",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProcessVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentInstanceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instances", x => new { x.CaseId, x.InstanceId });
                });

            migrationBuilder.CreateTable(
                name: "Lessons",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvaluationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Observation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Target = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OwnerPost = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IdentifiedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lessons", x => new { x.CaseId, x.EvaluationId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MandateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AdoptedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Paragraphs = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Limits = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    EndReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    RecordedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => new { x.CaseId, x.MandateId });
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Catalogue = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Lead = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Citation = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    MandateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PauseReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ActivatedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    LastReportAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    EndGrounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    HandedOverTo = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => new { x.CaseId, x.MeasureId });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    TimeBase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    LeasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => new { x.CaseId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Objectives = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Proposals = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Consequences = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    DayAfter = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Refusals = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ApprovedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.CaseId, x.PlanId });
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MessageHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Response = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.CommandId);
                });

            migrationBuilder.CreateTable(
                name: "RecordEntries",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DayVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LegalBasis = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordEntries", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ActsOutside = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ReportedByPostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReportedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => new { x.CaseId, x.MeasureId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StageVisits",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EnteredAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    LeftAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageVisits", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Streams",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Streams", x => new { x.CaseId, x.StreamId });
                });

            migrationBuilder.CreateTable(
                name: "TaskCandidates",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Candidate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskCandidates", x => new { x.CaseId, x.TaskId, x.Candidate });
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstanceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ElementId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FormId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OwnerPersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OwnerPostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CandidateGroups = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FollowUpAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    Priority = table.Column<int>(type: "INTEGER", nullable: false),
                    EscalatedPercent = table.Column<int>(type: "INTEGER", nullable: false),
                    Variables = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ClaimedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    CompletedByPersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CompletedByPostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CompletedByOrganisationId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OnBehalfOf = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => new { x.CaseId, x.TaskId });
                });

            migrationBuilder.CreateTable(
                name: "Timers",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TimeBase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    LeasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Timers", x => new { x.CaseId, x.TimerId });
                });

            migrationBuilder.CreateTable(
                name: "Warnings",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WarningId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WarnedBy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Validation = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    ValidatedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    DecideBy = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    EscalatedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ReviewAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    FirstMeasure = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FirstMeasureAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Warnings", x => new { x.CaseId, x.WarningId });
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Position = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false, defaultValue: 0L),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BodyHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OrganisationId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OnBehalfOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Position);
                    table.ForeignKey(
                        name: "FK_Events_Streams_CaseId_StreamId",
                        columns: x => new { x.CaseId, x.StreamId },
                        principalTable: "Streams",
                        principalColumns: new[] { "CaseId", "StreamId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "Settings",
                columns: new[] { "Name", "Value" },
                values: new object[] { "MinimumRelease", "1" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_AssessmentId",
                table: "Assessments",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_CaseId_SortKey",
                table: "Assessments",
                columns: new[] { "CaseId", "SortKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Reference",
                table: "Cases",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_SortKey",
                table: "Cases",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_State_SortKey",
                table: "Cases",
                columns: new[] { "State", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Consultations_EvaluationId",
                table: "Consultations",
                column: "EvaluationId");

            migrationBuilder.CreateIndex(
                name: "IX_Definitions_DeploymentId",
                table: "Definitions",
                column: "DeploymentId");

            migrationBuilder.CreateIndex(
                name: "IX_Definitions_SortKey",
                table: "Definitions",
                column: "SortKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evaluations_CaseId_SortKey",
                table: "Evaluations",
                columns: new[] { "CaseId", "SortKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evaluations_EvaluationId",
                table: "Evaluations",
                column: "EvaluationId");

            migrationBuilder.CreateIndex(
                name: "IX_Events_CaseId_StreamId_Version",
                table: "Events",
                columns: new[] { "CaseId", "StreamId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_Sequence_Position",
                table: "Events",
                columns: new[] { "Sequence", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_IncidentId",
                table: "Incidents",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_ResolvedAt_SortKey",
                table: "Incidents",
                columns: new[] { "ResolvedAt", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Instances_InstanceId",
                table: "Instances",
                column: "InstanceId");

            migrationBuilder.CreateIndex(
                name: "IX_Instances_ProcessId_ProcessVersion",
                table: "Instances",
                columns: new[] { "ProcessId", "ProcessVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_Lessons_EvaluationId",
                table: "Lessons",
                column: "EvaluationId");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_CaseId_Reference",
                table: "Mandates",
                columns: new[] { "CaseId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_MandateId",
                table: "Mandates",
                column: "MandateId");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_CaseId_SortKey",
                table: "Measures",
                columns: new[] { "CaseId", "SortKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Measures_MeasureId",
                table: "Measures",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SentAt_DueAt",
                table: "Outbox",
                columns: new[] { "SentAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_CaseId_SortKey",
                table: "Plans",
                columns: new[] { "CaseId", "SortKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_PlanId",
                table: "Plans",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_ExpiresAt",
                table: "Receipts",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_MeasureId",
                table: "Reports",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskCandidates_Candidate",
                table: "TaskCandidates",
                column: "Candidate");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_OwnerPersonId_State_SortKey",
                table: "Tasks",
                columns: new[] { "OwnerPersonId", "State", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_State_SortKey",
                table: "Tasks",
                columns: new[] { "State", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_TaskId",
                table: "Tasks",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_Timers_CaseId_StreamId_DueAt",
                table: "Timers",
                columns: new[] { "CaseId", "StreamId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Timers_TimeBase_DueAt",
                table: "Timers",
                columns: new[] { "TimeBase", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_CaseId_SortKey",
                table: "Warnings",
                columns: new[] { "CaseId", "SortKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Warnings_WarningId",
                table: "Warnings",
                column: "WarningId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "CaseClocks");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "Checkpoints");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "Contributions");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Definitions");

            migrationBuilder.DropTable(
                name: "Evaluations");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "GateDecisions");

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "Instances");

            migrationBuilder.DropTable(
                name: "Lessons");

            migrationBuilder.DropTable(
                name: "Mandates");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "RecordEntries");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "StageVisits");

            migrationBuilder.DropTable(
                name: "TaskCandidates");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "Timers");

            migrationBuilder.DropTable(
                name: "Warnings");

            migrationBuilder.DropTable(
                name: "Streams");
        }
    }
}
