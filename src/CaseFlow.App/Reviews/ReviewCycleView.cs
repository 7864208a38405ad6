using System.Linq.Expressions;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reviews;

/// <summary>A cycle by which something is looked at again, as a reader sees it.</summary>
/// <param name="ReviewCycleId">The cycle.</param>
/// <param name="Subject">What is looked at again.</param>
/// <param name="CaseId">The case, of a cycle about one; null otherwise.</param>
/// <param name="Title">What its reviews are called.</param>
/// <param name="Owner">The organisation that sees to it that reviews take place.</param>
/// <param name="Period">How far apart the dates lie, ISO 8601, e.g. <c>P1Y</c>.</param>
/// <param name="NextOn">The date of the next review, which begins as that day does in UTC; null when the cycle has ended.</param>
/// <param name="Grounds">Why it is as it is: the grounds of the last change.</param>
/// <param name="ChangedBy">Who changed it last: a post, or CaseFlow itself.</param>
/// <param name="ChangedAt">When; UTC.</param>
/// <param name="EndedAt">When it was ended; UTC; null while it runs.</param>
public sealed record ReviewCycleView(
    Guid ReviewCycleId,
    ReviewSubject Subject,
    Guid? CaseId,
    string Title,
    string Owner,
    string Period,
    DateOnly? NextOn,
    string Grounds,
    string ChangedBy,
    DateTimeOffset ChangedAt,
    DateTimeOffset? EndedAt)
{
    internal static readonly Expression<Func<ReviewCycleRow, ReviewCycleView>> FromRow = row => new ReviewCycleView(
        row.CycleId, row.Subject, row.Subject == ReviewSubject.Case ? row.CaseId : null, row.Title, row.Owner, row.Period,
        row.EndedAt == null ? row.NextOn : null, row.Grounds, row.ChangedBy, row.ChangedAt, row.EndedAt);
}

/// <summary>A review that a cycle has brought.</summary>
/// <param name="ReviewCycleId">The cycle.</param>
/// <param name="DueOn">The date of the cycle on which it fell.</param>
/// <param name="Missed">How many later dates it stands for too, because they had passed as well when it was opened.</param>
/// <param name="CaseId">The case in which it takes place; null until it is open, and for whoever may not read it.</param>
/// <param name="OrderedAt">When it was ordered; UTC.</param>
public sealed record ReviewView(Guid ReviewCycleId, DateOnly DueOn, int Missed, Guid? CaseId, DateTimeOffset OrderedAt);

/// <summary>What a case reviews.</summary>
/// <param name="CaseId">The case in which the review takes place.</param>
/// <param name="ReviewCycleId">The cycle that brought it; null for whoever may not see it.</param>
/// <param name="Subject">What is looked at again.</param>
/// <param name="ReviewedCaseId">The case that is looked at again; null when it is none, and for whoever may not read it.</param>
/// <param name="DueOn">The date of the cycle on which it fell.</param>
/// <param name="Missed">How many later dates it stands for too.</param>
public sealed record ReviewOriginView(Guid CaseId, Guid? ReviewCycleId, ReviewSubject Subject, CaseId? ReviewedCaseId, DateOnly DueOn, int Missed);
