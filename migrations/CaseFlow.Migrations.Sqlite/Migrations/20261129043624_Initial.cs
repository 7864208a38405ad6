using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace CaseFlow.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessedItems",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Node = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessedItems", x => new { x.CaseId, x.Node, x.Number, x.ScopeId });
                });

            migrationBuilder.CreateTable(
                name: "AccessEntries",
                columns: table => new
                {
                    Node = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OrganisationId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OnBehalfOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Door = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessEntries", x => new { x.Node, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "AccessStreams",
                columns: table => new
                {
                    Node = table.Column<long>(type: "INTEGER", nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    SignedNumber = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessStreams", x => x.Node);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OrganisationId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsClient = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDisabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LinkUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

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
                name: "AuthorityClaims",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Office = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AssertedBy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorityClaims", x => new { x.CaseId, x.Number });
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
                name: "CaseOwners",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseOwners", x => new { x.CaseId, x.Organisation });
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
                    Classification = table.Column<int>(type: "INTEGER", nullable: false),
                    Wall = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsOffAgenda = table.Column<bool>(type: "INTEGER", nullable: false),
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
                name: "ClusterMembers",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClusterMembers", x => new { x.CaseId, x.SignalId });
                });

            migrationBuilder.CreateTable(
                name: "Clusters",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Members = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    DecisionGrounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LinkedCaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WatchUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    TriagedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TriagedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ReturnedFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clusters", x => x.CaseId);
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
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: true),
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
                name: "DialogueLinks",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LinkedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LinkedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    UnlinkedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    UnlinkedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    UnlinkedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DialogueLinks", x => new { x.CaseId, x.LinkedCaseId });
                });

            migrationBuilder.CreateTable(
                name: "Dialogues",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Participants = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Marking = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Convener = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ConvenedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ConcludedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dialogues", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "DialogueStatements",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Speaker = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DialogueStatements", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Marking = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReferencedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => new { x.CaseId, x.DocumentId });
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Values = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    KeptUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.CaseId, x.TaskId, x.PersonId });
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
                    LegalView = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Deciders = table.Column<string>(type: "TEXT", maxLength: 10100, nullable: true),
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
                name: "ImportFaults",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FileRow = table.Column<int>(type: "INTEGER", nullable: false),
                    FileColumn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Found = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Expected = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFaults", x => new { x.CaseId, x.ImportId, x.SortKey });
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    HeardAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    AbandonedFor = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Batches = table.Column<int>(type: "INTEGER", nullable: false),
                    Loaded = table.Column<int>(type: "INTEGER", nullable: false),
                    Revised = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Reported = table.Column<int>(type: "INTEGER", nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.CaseId, x.ImportId });
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
                name: "LeaseRenewals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaseRenewals", x => x.Id);
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
                    Awaits = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AuthorisedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ActivatedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
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
                name: "OpenIdApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ClientId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ClientSecret = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClientType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ConsentType = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    JsonWebKeySet = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Permissions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    PostLogoutRedirectUris = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Properties = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    RedirectUris = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Requirements = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Settings = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIdApplications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpenIdScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Descriptions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DisplayNames = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Properties = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Resources = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIdScopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.CaseId);
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
                name: "Readers",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsItem = table.Column<bool>(type: "INTEGER", nullable: false),
                    Grantee = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Wall = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    IsOutline = table.Column<bool>(type: "INTEGER", nullable: false),
                    Classification = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readers", x => new { x.CaseId, x.IsItem, x.ScopeId, x.Grantee, x.Wall, x.IsOutline });
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MessageHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Response = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => new { x.CommandId, x.CaseId });
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
                name: "Restricted",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsStrict = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Restricted", x => new { x.CaseId, x.ScopeId });
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
                name: "SignalGrades",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceGrade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InformationGrade = table.Column<int>(type: "INTEGER", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    At = table.Column<long>(type: "INTEGER", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalGrades", x => new { x.CaseId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "SignalReports",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalReports", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "Signals",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceGrade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    InformationGrade = table.Column<int>(type: "INTEGER", nullable: true),
                    ClusterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LinkedCaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WatchUntil = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    TriagedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TriagedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true),
                    ReturnedFor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signals", x => x.CaseId);
                });

            migrationBuilder.CreateTable(
                name: "SignalVersions",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Batch = table.Column<int>(type: "INTEGER", nullable: true),
                    SupersededBy = table.Column<int>(type: "INTEGER", nullable: true),
                    FileRow = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Marking = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ReleasableTo = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ContentHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Week = table.Column<int>(type: "INTEGER", nullable: true),
                    Actors = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalVersions", x => new { x.CaseId, x.SignalId, x.Number });
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
                    ElementId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Percent = table.Column<int>(type: "INTEGER", nullable: true),
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
                name: "AccountClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AccountPasskeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OnBehalfOf = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Device = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BeganAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenIdAuthorizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Properties = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Scopes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIdAuthorizations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenIdAuthorizations_OpenIdApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "OpenIdApplications",
                        principalColumn: "Id");
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
                    ScopeId = table.Column<Guid>(type: "TEXT", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "TaskCandidates",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Candidate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskCandidates", x => new { x.CaseId, x.TaskId, x.Candidate });
                    table.ForeignKey(
                        name: "FK_TaskCandidates_Tasks_CaseId_TaskId",
                        columns: x => new { x.CaseId, x.TaskId },
                        principalTable: "Tasks",
                        principalColumns: new[] { "CaseId", "TaskId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpenIdTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AuthorizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConcurrencyToken = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    CreationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpirationDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Properties = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    RedemptionDate = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReferenceId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenIdTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpenIdTokens_OpenIdApplications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "OpenIdApplications",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_OpenIdTokens_OpenIdAuthorizations_AuthorizationId",
                        column: x => x.AuthorizationId,
                        principalTable: "OpenIdAuthorizations",
                        principalColumn: "Id");
                });

            migrationBuilder.InsertData(
                table: "Settings",
                columns: new[] { "Name", "Value" },
                values: new object[,]
                {
                    { "MinimumRelease", "2" },
                    { "ReadRows", "1" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessedItems_CaseId_At",
                table: "AccessedItems",
                columns: new[] { "CaseId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessedItems_Node_Number",
                table: "AccessedItems",
                columns: new[] { "Node", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaims_UserId",
                table: "AccountClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogins_UserId",
                table: "AccountLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountPasskeys_UserId",
                table: "AccountPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedEmail",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedUserName",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_OrganisationId_NormalizedUserName",
                table: "Accounts",
                columns: new[] { "OrganisationId", "NormalizedUserName" });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_PersonId",
                table: "Accounts",
                column: "PersonId",
                unique: true);

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
                name: "IX_CaseOwners_Organisation",
                table: "CaseOwners",
                column: "Organisation");

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
                name: "IX_ClusterMembers_SignalId",
                table: "ClusterMembers",
                column: "SignalId");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_LinkedCaseId",
                table: "Clusters",
                column: "LinkedCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_SortKey",
                table: "Clusters",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Clusters_State_SortKey",
                table: "Clusters",
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
                name: "IX_DialogueLinks_LinkedCaseId",
                table: "DialogueLinks",
                column: "LinkedCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Dialogues_SortKey",
                table: "Dialogues",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_CaseId_Sha256",
                table: "Documents",
                columns: new[] { "CaseId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_Documents_DocumentId",
                table: "Documents",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_KeptUntil",
                table: "Drafts",
                column: "KeptUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_PersonId_SortKey",
                table: "Drafts",
                columns: new[] { "PersonId", "SortKey" });

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
                name: "IX_ImportFaults_ImportId_SortKey",
                table: "ImportFaults",
                columns: new[] { "ImportId", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_CaseId_Number",
                table: "Imports",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Imports_ImportId",
                table: "Imports",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_SortKey",
                table: "Imports",
                column: "SortKey");

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
                name: "IX_OpenIdApplications_ClientId",
                table: "OpenIdApplications",
                column: "ClientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenIdAuthorizations_ApplicationId_Status_Subject_Type",
                table: "OpenIdAuthorizations",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIdScopes_Name",
                table: "OpenIdScopes",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenIdTokens_ApplicationId_Status_Subject_Type",
                table: "OpenIdTokens",
                columns: new[] { "ApplicationId", "Status", "Subject", "Type" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenIdTokens_AuthorizationId",
                table: "OpenIdTokens",
                column: "AuthorizationId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenIdTokens_ReferenceId",
                table: "OpenIdTokens",
                column: "ReferenceId",
                unique: true);

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
                name: "IX_Readers_Grantee",
                table: "Readers",
                column: "Grantee");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_ExpiresAt",
                table: "Receipts",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_MeasureId",
                table: "Reports",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_Restricted_ScopeId",
                table: "Restricted",
                column: "ScopeId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId_BeganAt",
                table: "Sessions",
                columns: new[] { "AccountId", "BeganAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ExpiresAt",
                table: "Sessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_ClusterId",
                table: "Signals",
                column: "ClusterId");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_LinkedCaseId",
                table: "Signals",
                column: "LinkedCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_State",
                table: "Signals",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_CaseId_Number_Batch",
                table: "SignalVersions",
                columns: new[] { "CaseId", "Number", "Batch" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_Country_SortKey",
                table: "SignalVersions",
                columns: new[] { "Country", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_SignalId",
                table: "SignalVersions",
                column: "SignalId");

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_SortKey",
                table: "SignalVersions",
                column: "SortKey");

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_Week_Country_Origin",
                table: "SignalVersions",
                columns: new[] { "Week", "Country", "Origin" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskCandidates_Candidate_SortKey",
                table: "TaskCandidates",
                columns: new[] { "Candidate", "SortKey" });

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
                name: "AccessedItems");

            migrationBuilder.DropTable(
                name: "AccessEntries");

            migrationBuilder.DropTable(
                name: "AccessStreams");

            migrationBuilder.DropTable(
                name: "AccountClaims");

            migrationBuilder.DropTable(
                name: "AccountLogins");

            migrationBuilder.DropTable(
                name: "AccountPasskeys");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "AuthorityClaims");

            migrationBuilder.DropTable(
                name: "CaseClocks");

            migrationBuilder.DropTable(
                name: "CaseOwners");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "Checkpoints");

            migrationBuilder.DropTable(
                name: "ClusterMembers");

            migrationBuilder.DropTable(
                name: "Clusters");

            migrationBuilder.DropTable(
                name: "Consultations");

            migrationBuilder.DropTable(
                name: "Contributions");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Definitions");

            migrationBuilder.DropTable(
                name: "DialogueLinks");

            migrationBuilder.DropTable(
                name: "Dialogues");

            migrationBuilder.DropTable(
                name: "DialogueStatements");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Evaluations");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "GateDecisions");

            migrationBuilder.DropTable(
                name: "ImportFaults");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "Instances");

            migrationBuilder.DropTable(
                name: "LeaseRenewals");

            migrationBuilder.DropTable(
                name: "Lessons");

            migrationBuilder.DropTable(
                name: "Mandates");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "OpenIdScopes");

            migrationBuilder.DropTable(
                name: "OpenIdTokens");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "Readers");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "RecordEntries");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Restricted");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "SignalGrades");

            migrationBuilder.DropTable(
                name: "SignalReports");

            migrationBuilder.DropTable(
                name: "Signals");

            migrationBuilder.DropTable(
                name: "SignalVersions");

            migrationBuilder.DropTable(
                name: "StageVisits");

            migrationBuilder.DropTable(
                name: "TaskCandidates");

            migrationBuilder.DropTable(
                name: "Timers");

            migrationBuilder.DropTable(
                name: "Warnings");

            migrationBuilder.DropTable(
                name: "Streams");

            migrationBuilder.DropTable(
                name: "OpenIdAuthorizations");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "OpenIdApplications");
        }
    }
}
