using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>How some signals were graded, the oldest grade first.</summary>
public sealed record GetSignalGrades(ImmutableArray<Guid> SignalIds) : IQuery<Outcome<ImmutableArray<SignalGradeView>>>
{
    public sealed class Validator : AbstractValidator<GetSignalGrades>
    {
        public Validator() => RuleFor(query => query.SignalIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetSignalGrades, Outcome<ImmutableArray<SignalGradeView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<SignalGradeView>>> Handle(GetSignalGrades query, CancellationToken cancellation)
        {
            var ids = query.SignalIds.ToArray();
            var found = await rows.Of<SignalGradeRow>()
                .Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.Number)
                .Select(row => new SignalGradeView(row.CaseId, row.SourceGrade, row.InformationGrade, row.Grounds, row.PostId, row.At))
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}

/// <summary>How a signal was graded once.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="SourceGrade">Admiralty grade of the source.</param>
/// <param name="InformationGrade">Admiralty grade of the information, 1 to 6.</param>
/// <param name="Grounds">Why.</param>
/// <param name="PostId">The post that graded it; null when CaseFlow did.</param>
/// <param name="At">When; UTC.</param>
public sealed record SignalGradeView(Guid SignalId, SourceGrade SourceGrade, int InformationGrade, string Grounds, string? PostId, DateTimeOffset At);
