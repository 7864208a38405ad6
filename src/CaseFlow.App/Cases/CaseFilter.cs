using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Which of the cases that the caller may see; what is null does not matter.</summary>
/// <param name="State">Only those of one status.</param>
/// <param name="Stage">Only those in one stage.</param>
/// <param name="Phase">Only those whose phase was decided to be this one.</param>
/// <param name="Country">Only those of one country, ISO 3166-1 alpha-3.</param>
/// <param name="Owner">Only those that this organisation owns, alone or with others.</param>
public sealed record CaseFilter(
    CaseState? State = null, CaseStage? Stage = null, CasePhase? Phase = null, string? Country = null, string? Owner = null)
{
    /// <summary>The rows of those cases.</summary>
    internal IQueryable<CaseRow> Of(Rows rows)
    {
        var (state, stage, phase, country, owner) = this;
        var owners = rows.Of<CaseOwnerRow>();
        return rows.Of<CaseRow>()
            .Where(row => state == null || row.State == state)
            .Where(row => stage == null || row.Stage == stage)
            .Where(row => phase == null || row.Phase == phase)
            .Where(row => country == null || row.Country == country)
            .Where(row => owner == null || owners.Any(other => other.CaseId == row.CaseId && other.Organisation == owner));
    }
}
