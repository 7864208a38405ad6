using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PasskeyKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys");

            migrationBuilder.AlterColumn<byte[]>(
                name: "CredentialId",
                table: "AccountPasskeys",
                type: "varbinary(1023)",
                maxLength: 1023,
                nullable: false,
                oldClrType: typeof(byte[]),
                oldType: "varbinary(1000)",
                oldMaxLength: 1000);

            migrationBuilder.AddPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys",
                column: "CredentialId")
                .Annotation("SqlServer:Clustered", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys");

            migrationBuilder.AlterColumn<byte[]>(
                name: "CredentialId",
                table: "AccountPasskeys",
                type: "varbinary(1000)",
                maxLength: 1000,
                nullable: false,
                oldClrType: typeof(byte[]),
                oldType: "varbinary(1023)",
                oldMaxLength: 1023);

            migrationBuilder.AddPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys",
                column: "CredentialId");
        }
    }
}
