using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OrderedInboxes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SortKey",
                table: "TaskCandidates",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "IsItem",
                table: "Readers",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""UPDATE "Readers" SET "IsItem" = 1 WHERE "ScopeId" <> "CaseId";""");

            migrationBuilder.Sql("""
                UPDATE "TaskCandidates" SET "SortKey" = (
                    SELECT "Tasks"."SortKey" FROM "Tasks"
                    WHERE "Tasks"."CaseId" = "TaskCandidates"."CaseId" AND "Tasks"."TaskId" = "TaskCandidates"."TaskId" AND "Tasks"."State" = 'Ready');
                """);

            migrationBuilder.DropIndex(
                name: "IX_TaskCandidates_Candidate",
                table: "TaskCandidates");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Readers",
                table: "Readers");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Readers",
                table: "Readers",
                columns: new[] { "CaseId", "IsItem", "ScopeId", "Grantee", "Wall", "IsOutline" })
                .Annotation("SqlServer:Clustered", false);

            migrationBuilder.CreateIndex(
                name: "IX_TaskCandidates_Candidate_SortKey",
                table: "TaskCandidates",
                columns: new[] { "Candidate", "SortKey" });

            migrationBuilder.AddForeignKey(
                name: "FK_TaskCandidates_Tasks_CaseId_TaskId",
                table: "TaskCandidates",
                columns: new[] { "CaseId", "TaskId" },
                principalTable: "Tasks",
                principalColumns: new[] { "CaseId", "TaskId" },
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_TaskCandidates_Tasks_CaseId_TaskId",
                table: "TaskCandidates");

            migrationBuilder.DropIndex(
                name: "IX_TaskCandidates_Candidate_SortKey",
                table: "TaskCandidates");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Readers",
                table: "Readers");

            migrationBuilder.DropColumn(
                name: "SortKey",
                table: "TaskCandidates");

            migrationBuilder.DropColumn(
                name: "IsItem",
                table: "Readers");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Readers",
                table: "Readers",
                columns: new[] { "CaseId", "ScopeId", "Grantee", "Wall", "IsOutline" })
                .Annotation("SqlServer:Clustered", false);

            migrationBuilder.CreateIndex(
                name: "IX_TaskCandidates_Candidate",
                table: "TaskCandidates",
                column: "Candidate");
        }
    }
}
