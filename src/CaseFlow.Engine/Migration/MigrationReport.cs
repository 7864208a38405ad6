using System.Collections.Immutable;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Migration;

/// <summary>What becomes of all that is open in an instance when it goes on in another version of its process.</summary>
/// <param name="From">The definition that it runs, <c>processId:version</c>.</param>
/// <param name="To">The definition that it would run.</param>
/// <param name="Lines">One for each thing that is open, and one for each that would be waited for besides.</param>
public sealed record MigrationReport(string From, string To, ImmutableArray<MigrationLine> Lines)
{
    /// <summary>Whether nothing would be lost.</summary>
    public bool IsPossible => Losses.IsEmpty;

    /// <summary>What has no place in the target.</summary>
    public ImmutableArray<MigrationLine> Losses => [.. Lines.Where(line => line.Verdict is MigrationVerdict.Lost)];
}

/// <summary>What becomes of one thing that is open.</summary>
/// <param name="Subject">What kind of thing.</param>
/// <param name="SubjectId">Its id; null for a token and for what would be waited for besides.</param>
/// <param name="VisitId">The visit that it belongs to; of a token the scope that it runs in.</param>
/// <param name="SourceId">
/// Its element or sequence flow in the definition that runs; null for what would be waited for besides, and for a join that would wait for ever.
/// </param>
/// <param name="TargetId">Its element or sequence flow in the target; null when it has none there.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Obstacle">What keeps it from being carried over; null when nothing does.</param>
/// <param name="Reason">The obstacle in words.</param>
public sealed record MigrationLine(
    MigrationSubject Subject,
    Guid? SubjectId,
    ElementInstanceId VisitId,
    string? SourceId,
    string? TargetId,
    MigrationVerdict Verdict,
    MigrationObstacle? Obstacle = null,
    string? Reason = null);

/// <summary>What kind of thing is open.</summary>
public enum MigrationSubject
{
    /// <summary>A visit of an element.</summary>
    Visit,

    /// <summary>A token on a sequence flow, which waits at a join.</summary>
    Token,

    /// <summary>A human task.</summary>
    Task,

    /// <summary>A job that the host has not answered.</summary>
    Job,

    /// <summary>A called process.</summary>
    Call,

    /// <summary>A timer.</summary>
    Timer,

    /// <summary>A message that is waited for.</summary>
    Message,

    /// <summary>A signal that is waited for.</summary>
    Signal,

    /// <summary>A condition that is waited for.</summary>
    Condition,

    /// <summary>A fault that waits for a person.</summary>
    Incident,

    /// <summary>A completed activity that can be undone.</summary>
    Undoing,
}

/// <summary>What becomes of something open.</summary>
public enum MigrationVerdict
{
    /// <summary>It goes on as it is.</summary>
    Carried,

    /// <summary>It goes on as it is, and is due when it was due.</summary>
    KeepsDueTime,

    /// <summary>The target waits for it, and the instance did not: it begins now.</summary>
    Armed,

    /// <summary>The target does not wait for it any more.</summary>
    Closed,

    /// <summary>It has no place in the target: the migration is refused.</summary>
    Lost,
}

/// <summary>What keeps something open from being carried over.</summary>
public enum MigrationObstacle
{
    /// <summary>The target has no such element.</summary>
    NoElement,

    /// <summary>The element is of another type there.</summary>
    OtherType,

    /// <summary>The element is drawn in another sub-process there.</summary>
    OtherScope,

    /// <summary>There it is done once for each item of a list and here it is not, or not in the same way.</summary>
    OtherLoop,

    /// <summary>The event is another one there: a message, say, and no timer.</summary>
    OtherTrigger,

    /// <summary>The element gives no job there.</summary>
    OtherWork,

    /// <summary>The target has no such sequence flow, or it leads elsewhere.</summary>
    NoFlow,

    /// <summary>A join there waits for a token that nothing brings any more.</summary>
    NeverJoined,

    /// <summary>What was done could not be undone there.</summary>
    NoHandler,

    /// <summary>What the target waits for cannot be computed.</summary>
    NotComputable,
}
