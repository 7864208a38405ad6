using System.Linq.Expressions;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Deviations;

/// <summary>Deviations from processes, oldest first.</summary>
/// <param name="CaseId">Only those of one case; null for all cases that the caller may see.</param>
/// <param name="ProcessId">Only those from one process; null for all.</param>
/// <param name="ElementId">Only those at one element; null for all.</param>
/// <param name="Page">Which page.</param>
public sealed record ListDeviations(Guid? CaseId, string? ProcessId, string? ElementId, PageRequest Page) : IQuery<Outcome<Page<DeviationView>>>
{
    public sealed class Validator : AbstractValidator<ListDeviations>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListDeviations, Outcome<Page<DeviationView>>>
    {
        public async ValueTask<Outcome<Page<DeviationView>>> Handle(ListDeviations query, CancellationToken cancellation) =>
            await rows.Of<DeviationRow>()
                .Where(row => query.CaseId == null || row.CaseId == query.CaseId)
                .Where(row => query.ProcessId == null || row.ProcessId == query.ProcessId)
                .Where(row => query.ElementId == null || row.ElementId == query.ElementId)
                .ToPageAsync(query.Page, row => row.SortKey, DeviationView.FromRow, cancellation);
    }
}

/// <summary>That people let a case go another way than its process would have by itself.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="InstanceId">The run of the process.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="ProcessVersion">Its version.</param>
/// <param name="Kind">How.</param>
/// <param name="ElementId">At which element of the process.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Post">The post that decided it; null when it was no person.</param>
/// <param name="At">Case time, UTC.</param>
public sealed record DeviationView(
    Guid CaseId,
    Guid InstanceId,
    string ProcessId,
    int ProcessVersion,
    DeviationKind Kind,
    string ElementId,
    string Name,
    string Grounds,
    string? Post,
    DateTimeOffset At)
{
    internal static readonly Expression<Func<DeviationRow, DeviationView>> FromRow = row => new DeviationView(
        row.CaseId, row.InstanceId, row.ProcessId, row.ProcessVersion, row.Kind, row.ElementId, row.Name, row.Grounds, row.PostId, row.At);
}
