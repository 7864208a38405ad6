using System.Linq.Expressions;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Incidents;

/// <summary>Incidents, oldest first.</summary>
/// <param name="CaseId">Only those of one case; null for all cases that the caller may see.</param>
/// <param name="OpenOnly">Whether resolved ones are left out.</param>
/// <param name="Page">Which page.</param>
public sealed record ListIncidents(Guid? CaseId, bool OpenOnly, PageRequest Page) : IQuery<Outcome<Page<IncidentView>>>
{
    public sealed class Validator : AbstractValidator<ListIncidents>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListIncidents, Outcome<Page<IncidentView>>>
    {
        public async ValueTask<Outcome<Page<IncidentView>>> Handle(ListIncidents query, CancellationToken cancellation) =>
            await rows.Of<IncidentRow>()
                .Where(row => query.CaseId == null || row.CaseId == query.CaseId)
                .Where(row => !query.OpenOnly || row.ResolvedAt == null)
                .ToPageAsync(query.Page, row => row.SortKey, IncidentView.FromRow, cancellation);
    }
}

/// <summary>
/// A step that cannot go on until a person has mended the cause.
/// Its code says what kind of fault it is, its message what was expected and found.
/// </summary>
public sealed record IncidentView(
    Guid IncidentId,
    Guid CaseId,
    Guid InstanceId,
    string ProcessId,
    string ElementId,
    string Code,
    string Message,
    DateTimeOffset RaisedAt,
    DateTimeOffset? ResolvedAt)
{
    internal static readonly Expression<Func<IncidentRow, IncidentView>> FromRow = row => new IncidentView(
        row.IncidentId, row.CaseId, row.InstanceId, row.ProcessId, row.ElementId, row.Code, row.Message, row.RaisedAt, row.ResolvedAt);
}
