using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SignalVisibility : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_CaseId_Number",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_SignalId_State",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_State_Country_SortKey",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_State_SortKey",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_State_Week_Country_Origin",
                table: "SignalVersions");

            migrationBuilder.DropColumn(
                name: "State",
                table: "SignalVersions");

            migrationBuilder.AddColumn<int>(
                name: "Batch",
                table: "SignalVersions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SupersededBy",
                table: "SignalVersions",
                type: "integer",
                nullable: true);

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
                name: "IX_Imports_CaseId_Number",
                table: "Imports",
                columns: new[] { "CaseId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_CaseId_Number_Batch",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_Country_SortKey",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_SignalId",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_SortKey",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_SignalVersions_Week_Country_Origin",
                table: "SignalVersions");

            migrationBuilder.DropIndex(
                name: "IX_Imports_CaseId_Number",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "SignalVersions");

            migrationBuilder.DropColumn(
                name: "SupersededBy",
                table: "SignalVersions");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "SignalVersions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_CaseId_Number",
                table: "SignalVersions",
                columns: new[] { "CaseId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_SignalId_State",
                table: "SignalVersions",
                columns: new[] { "SignalId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_State_Country_SortKey",
                table: "SignalVersions",
                columns: new[] { "State", "Country", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_State_SortKey",
                table: "SignalVersions",
                columns: new[] { "State", "SortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalVersions_State_Week_Country_Origin",
                table: "SignalVersions",
                columns: new[] { "State", "Week", "Country", "Origin" });
        }
    }
}
