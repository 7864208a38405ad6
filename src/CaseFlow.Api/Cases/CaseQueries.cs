using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.Cases.Cases;
using GraphQL;

namespace CaseFlow.Api.Cases;

[QueryFields]
internal sealed class CaseQueries
{
    [Description("Cases that the caller may see, the one opened last first.")]
    public static Task<Connection<CaseView>> Cases(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one state.")] CaseState? state = null,
        [Description("Only those in one stage.")] CaseStage? stage = null,
        [Description("Only those whose phase was decided to be this one.")] CasePhase? phase = null,
        [Description("Only those of one country, ISO 3166-1 alpha-3.")] string? country = null,
        [Description("Only those that this organisation owns, alone or with others.")] string? owner = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListCases(new CaseFilter(state, stage, phase, country, owner), page), found => found, cancellation);

    /// <summary>What a past costs besides its fields: a request holds a few of them.</summary>
    private const double CostOfAPast = 3_000;

    [Description("One case as it was known at a past moment; null when there is none that the caller may see today.")]
    [Complexity(CostOfAPast)]
    public static async Task<CaseMoment?> CaseAsKnown(
        IResolveFieldContext field,
        CallerContext caller,
        [Description("Which case.")] CaseLookup by,
        [Description("The moment: of a live case the system's time, of an exercise the case's own. One that has not come yet counts as the present.")]
        DateTimeOffset at,
        CancellationToken cancellation)
    {
        var file = await Case(caller, by, cancellation);
        var moment = file is null ? null : await caller.FindAsync(new GetCaseMoment(file.CaseId, at), found => found, cancellation);
        if (moment is not null)
        {
            CallerContext.OpenPast(field, moment);
        }

        return moment;
    }

    [Description("One case; null when there is none that the caller may see.")]
    public static Task<CaseView?> Case(CallerContext caller, [Description("Which case.")] CaseLookup by, CancellationToken cancellation) =>
        by.Id is { } id
            ? caller.LoadNode<CaseView>(id.Value).GetResultAsync(cancellation)
            : caller.FindAsync(new FindCase(by.Reference ?? string.Empty), found => found, cancellation);
}

[OneOf]
[Description("How to find a case: by exactly one of these.")]
public sealed record CaseLookup
{
    [Description("Its id.")]
    public Id<CaseView>? Id { get; init; }

    [Description("Its public reference.")]
    public string? Reference { get; init; }
}
