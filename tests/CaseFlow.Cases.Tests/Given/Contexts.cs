using CaseFlow.Kernel;

namespace CaseFlow.Cases.Tests.Given;

/// <summary>Fixed time, counted ids, chance that repeats: a decision is the same on every machine.</summary>
internal static class Contexts
{
    public static readonly DateTimeOffset Now = new(2011, 2, 22, 12, 0, 0, TimeSpan.Zero);

    public static readonly Actor Coordinator = new("person-coord-un", "coord-un", "UN");

    public static DecisionContext Of(Actor actor, DateTimeOffset? now = null)
    {
        var id = 0;
        var chance = new Random(1);
        return new DecisionContext(now ?? Now, actor, [], () => new Guid(++id, 0, 0, new byte[8]), chance.NextDouble);
    }

    public static Actor FocalPoint(string organisation) =>
        new($"person-fp-{organisation.ToLowerInvariant()}", $"fp-{organisation.ToLowerInvariant()}", organisation);
}
