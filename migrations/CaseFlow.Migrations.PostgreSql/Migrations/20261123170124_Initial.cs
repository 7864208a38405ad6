using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
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
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Questions = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Asked = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Silent = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ClosesAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Agreed = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    AgreedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => new { x.CaseId, x.AssessmentId });
                });

            migrationBuilder.CreateTable(
                name: "CaseClocks",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TimeBase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Now = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseClocks", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Country = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    TimeBase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Marking = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    ReleasableTo = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Owners = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    StartSource = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    StageEnteredAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Variant = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    Phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    ReviewAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "Checkpoints",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Statement = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    KeyId = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Signature = table.Column<byte[]>(type: "bytea", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Checkpoints", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Consultations",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    EvaluationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Party = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    OutsideAlliance = table.Column<bool>(type: "boolean", nullable: false),
                    Reply = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    InvitedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consultations", x => new { x.CaseId, x.EvaluationId, x.Party });
                });

            migrationBuilder.CreateTable(
                name: "Contributions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Organisation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    IsAddendum = table.Column<bool>(type: "boolean", nullable: false),
                    Ratings = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    PersonId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    PostId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    At = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contributions", x => new { x.CaseId, x.AssessmentId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Xml = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Definitions",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    DeploymentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    VersionTag = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ResourceName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    DeployedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    DeployedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    SortKey = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Definitions", x => new { x.Kind, x.Key, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Evaluations",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    EvaluationId = table.Column<Guid>(type: "uuid", nullable: false),
                    EvaluatorPost = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Independence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Findings = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    LessonCount = table.Column<int>(type: "integer", nullable: false),
                    AppointedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evaluations", x => new { x.CaseId, x.EvaluationId });
                });

            migrationBuilder.CreateTable(
                name: "GateDecisions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Gate = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Outcome = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Grounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    OptionsRejected = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Dissent = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    ConsequencesRead = table.Column<bool>(type: "boolean", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    ValidUntil = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    NextReviewAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    PersonId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    PostId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    OrganisationId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    OnBehalfOf = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    At = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateDecisions", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    IncidentId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstanceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProcessId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ElementId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Message = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ResolvedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => new { x.CaseId, x.IncidentId });
                });

            migrationBuilder.CreateTable(
                name: "Instances",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstanceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProcessId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ProcessVersion = table.Column<int>(type: "integer", nullable: false),
                    ParentInstanceId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instances", x => new { x.CaseId, x.InstanceId });
                });

            migrationBuilder.CreateTable(
                name: "Lessons",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    EvaluationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Observation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Cause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Recommendation = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Target = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    OwnerPost = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IdentifiedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lessons", x => new { x.CaseId, x.EvaluationId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    MandateId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    AdoptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Paragraphs = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Limits = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    EndReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => new { x.CaseId, x.MandateId });
                });

            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Catalogue = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Lead = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Terms = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Citation = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    MandateId = table.Column<Guid>(type: "uuid", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    PauseReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    ActivatedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    LastReportAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    EndGrounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    HandedOverTo = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => new { x.CaseId, x.MeasureId });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    TimeBase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    LeasedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LeasedUntil = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => new { x.CaseId, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Objectives = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Proposals = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Consequences = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Sheet = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    DayAfter = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    Refusals = table.Column<int>(type: "integer", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.CaseId, x.PlanId });
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    CommandId = table.Column<Guid>(type: "uuid", nullable: false),
                    Message = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    MessageHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    Response = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.CommandId);
                });

            migrationBuilder.CreateTable(
                name: "RecordEntries",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DayVerified = table.Column<bool>(type: "boolean", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ActorName = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Organisation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Measure = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    LegalBasis = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordEntries", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    ActsOutside = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    ReportedByPostId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => new { x.CaseId, x.MeasureId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StageVisits",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageVisits", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Streams",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    StreamId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Streams", x => new { x.CaseId, x.StreamId });
                });

            migrationBuilder.CreateTable(
                name: "TaskCandidates",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    Candidate = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskCandidates", x => new { x.CaseId, x.TaskId, x.Candidate });
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    InstanceId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProcessId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ElementId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    FormId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    OwnerPersonId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    OwnerPostId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    CandidateGroups = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    FollowUpAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Priority = table.Column<int>(type: "integer", nullable: false),
                    EscalatedPercent = table.Column<int>(type: "integer", nullable: false),
                    Variables = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ClaimedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    CompletedByPersonId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    CompletedByPostId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    CompletedByOrganisationId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    OnBehalfOf = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => new { x.CaseId, x.TaskId });
                });

            migrationBuilder.CreateTable(
                name: "Timers",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    TimerId = table.Column<Guid>(type: "uuid", nullable: false),
                    StreamId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    TimeBase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    LeasedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LeasedUntil = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Timers", x => new { x.CaseId, x.TimerId });
                });

            migrationBuilder.CreateTable(
                name: "Warnings",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    WarningId = table.Column<Guid>(type: "uuid", nullable: false),
                    WarnedBy = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    Source = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Validation = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    ValidatedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    DecideBy = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    EscalatedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Grounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ReviewAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    FirstMeasure = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    FirstMeasureAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Warnings", x => new { x.CaseId, x.WarningId });
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Position = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false, defaultValueSql: "(pg_current_xact_id()::text)::bigint"),
                    StreamId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    Salt = table.Column<byte[]>(type: "bytea", maxLength: 16, nullable: true),
                    BodyHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    PersonId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    PostId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    OrganisationId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    OnBehalfOf = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    CommandId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => new { x.CaseId, x.Position });
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
