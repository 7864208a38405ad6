using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Cases.Batches;

/// <summary>One piece of work on many things, done one after the other in the background.</summary>
public abstract record Batch
{
    private Batch()
    {
    }

    /// <summary>The state before it is begun.</summary>
    public static Batch None { get; } = new NotStarted();

    /// <summary>There is no such batch.</summary>
    public sealed record NotStarted : Batch;

    /// <summary>It was begun.</summary>
    /// <param name="Order">What is done with what.</param>
    /// <param name="By">Who began it.</param>
    /// <param name="Done">The numbers of those that were done, from 0.</param>
    /// <param name="Refused">The numbers of those that were refused.</param>
    /// <param name="End">How it ended; null while it runs.</param>
    public sealed record Begun(BatchOrder Order, BatchStarter By, ImmutableSortedSet<int> Done, ImmutableSortedSet<int> Refused, BatchEnd? End) : Batch
    {
        /// <summary>Whether it is known what became of one.</summary>
        public bool WasTried(int number) => Done.Contains(number) || Refused.Contains(number);
    }

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Batch Evolve(Batch state, BatchEvent @event) =>
        (state, @event) switch
        {
            (NotStarted, BatchEvent.Started e) => new Begun(e.Order, e.By, [], [], null),
            (Begun s, BatchEvent.ItemTried { Code: null } e) => s with { Done = s.Done.Add(e.Number), Refused = s.Refused.Remove(e.Number) },
            (Begun s, BatchEvent.ItemTried e) => s with { Refused = s.Refused.Add(e.Number) },
            (Begun s, BatchEvent.Completed) => s with { End = BatchEnd.Completed },
            (Begun s, BatchEvent.Cancelled) => s with { End = BatchEnd.Cancelled },
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}

/// <summary>How a batch ended.</summary>
public enum BatchEnd
{
    /// <summary>All of it was tried.</summary>
    Completed,

    /// <summary>Somebody stopped it; what was not tried by then is not done.</summary>
    Cancelled,
}

/// <summary>What is done with what.</summary>
/// <param name="Work">What is done, as the host wrote it down.</param>
/// <param name="IsTrial">Whether it is only found out what would become of each; nothing is done.</param>
/// <param name="Subjects">With what, in this order.</param>
/// <param name="Grounds">Why.</param>
/// <param name="RealId">Of a trial: the id that the batch has which does it for real, so that there can be but one. Drawn when the trial begins.</param>
public sealed record BatchOrder(string Work, bool IsTrial, ImmutableArray<BatchSubject> Subjects, string Grounds, Guid? RealId = null)
{
    /// <summary>The same for real.</summary>
    public BatchOrder Real() => this with { IsTrial = false, RealId = null };
}

/// <summary>One of the things that a batch works on.</summary>
/// <param name="Id">The thing.</param>
/// <param name="RunId">The run of a process that it is, or belongs to.</param>
/// <param name="CaseId">The case of that.</param>
public sealed record BatchSubject(Guid Id, Guid RunId, Guid CaseId);

/// <summary>Who began a batch.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="PostId">The post that they hold; null for a deputy who holds none.</param>
/// <param name="OrganisationId">The organisation of that post.</param>
/// <param name="OnBehalfOf">The post for which they act as deputy; null when they act from their own.</param>
/// <param name="Groups">Their groups, where the host vouched for them; else it is looked up at each thing what they are by then.</param>
public sealed record BatchStarter(string PersonId, string? PostId, string? OrganisationId, string? OnBehalfOf, ImmutableArray<string>? Groups);
