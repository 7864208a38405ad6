using System.Linq.Expressions;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Signals;

/// <summary>How a reported signal came in and what its source allows: for the organisation from which it comes, whoever else reads the signal.</summary>
internal sealed class SignalReportRow : IReadRow, IItemRow<SignalReportRow>
{
    public static Expression<Func<SignalReportRow, Guid?>> Scope { get; } = row => row.ScopeId;

    /// <summary>The signal.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Under which id its readers stand.</summary>
    public required Guid ScopeId { get; init; }

    public required SignalReport Report { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<SignalReportRow>
    {
        public void Configure(EntityTypeBuilder<SignalReportRow> builder)
        {
            builder.ToTable("SignalReports");
            builder.HasKey(row => row.CaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Report).IsJson();
        }
    }
}
