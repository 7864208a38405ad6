using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseFlow.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AuthorisedMeasuresAndAuthorities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "ActivatedAt",
                table: "Measures",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp(3) with time zone",
                oldPrecision: 3);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AuthorisedAt",
                table: "Measures",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Awaits",
                table: "Measures",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "AuthorityClaims",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Office = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    Holder = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    AssertedBy = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuthorityClaims", x => new { x.CaseId, x.Number });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuthorityClaims");

            migrationBuilder.DropColumn(
                name: "AuthorisedAt",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Awaits",
                table: "Measures");

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "ActivatedAt",
                table: "Measures",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp(3) with time zone",
                oldPrecision: 3,
                oldNullable: true);
        }
    }
}
