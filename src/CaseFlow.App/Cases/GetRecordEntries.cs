using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>The public records of some cases, by date.</summary>
public sealed record GetRecordEntries(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<RecordEntryView>>>
{
    public sealed class Validator : AbstractValidator<GetRecordEntries>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetRecordEntries, Outcome<ImmutableArray<RecordEntryView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<RecordEntryView>>> Handle(GetRecordEntries query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<RecordEntryRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.CaseId).ThenBy(row => row.On).ThenBy(row => row.Number)
                .Select(row => new RecordEntryView(
                    row.CaseId, row.On, row.DayVerified, row.Kind, row.ActorName, row.Text, row.Source, row.Organisation, row.Measure, row.LegalBasis))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>One dated fact of a case's public record.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="On">The day, as the source gives it.</param>
/// <param name="DayVerified">False when the source leaves the day in doubt.</param>
/// <param name="Kind">What sort of fact it is.</param>
/// <param name="ActorName">Who acted, in the record's words.</param>
/// <param name="Text">What happened.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Organisation">The organisation that acted; null when the record names none.</param>
/// <param name="Measure">The catalogue measure that it amounts to; null when none.</param>
/// <param name="LegalBasis">The code of the legal basis; null when the record gives none.</param>
public sealed record RecordEntryView(
    Guid CaseId,
    DateOnly On,
    bool DayVerified,
    RecordKind Kind,
    string ActorName,
    string Text,
    string Source,
    string? Organisation,
    string? Measure,
    string? LegalBasis);
