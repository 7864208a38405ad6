using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Cases;

/// <summary>One entry of a case's decision log.</summary>
internal sealed class GateDecisionRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The event's number in the case's stream: entries are in this order.</summary>
    public required long Number { get; init; }

    public required Gate Gate { get; init; }

    public required string Outcome { get; init; }

    public required string Grounds { get; init; }

    public required ImmutableArray<string> OptionsRejected { get; init; }

    public required string? Dissent { get; init; }

    public required bool ConsequencesRead { get; init; }

    public required string? LegalView { get; init; }

    /// <summary>Posts, one per line; null when the decider decided alone.</summary>
    public required string? Deciders { get; init; }

    public required Guid? PlanId { get; init; }

    public required DateTimeOffset? ValidUntil { get; init; }

    public required DateTimeOffset? NextReviewAt { get; init; }

    public required string PersonId { get; init; }

    public required string? PostId { get; init; }

    public required string? OrganisationId { get; init; }

    public required string? OnBehalfOf { get; init; }

    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<GateDecisionRow>
    {
        public void Configure(EntityTypeBuilder<GateDecisionRow> builder)
        {
            builder.ToTable("GateDecisions");
            builder.HasKey(row => new { row.CaseId, row.Number });
            builder.Property(row => row.Outcome).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.OptionsRejected).IsJson();
            builder.Property(row => row.Dissent).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.LegalView).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.Deciders).HasMaxLength(TextLimits.Items * (TextLimits.Code + 1));
        }
    }
}
