namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>A whole hunt: a world of secrets, and everybody who asks for them by every path.</summary>
internal static class LeakHunt
{
    private const string Insider = "dir-eu";

    /// <summary>Posts that have nothing to do with what <see cref="Insider"/> hides.</summary>
    private static readonly string[] Strangers = ["fp-un", "analyst-un", "reg-au", "legal-nato"];

    /// <summary>Fills a host with secrets, and hunts until enough was asked.</summary>
    public static async Task<Hunt> RunAsync(LeakHost host, int seed, int probes)
    {
        var schema = await SchemaModel.AskAsync(host.Asker);
        var world = new World(seed);
        var builder = new WorldBuilder(host, world, schema);
        await builder.BuildAsync(cases: 14, signals: 14, acts: 40);
        var hunt = new Hunt(host, world, schema) { People = await builder.ChangePostsAsync() };
        hunt.AddTargets();
        await WithStrangersAsync(hunt, builder);
        await EveryPathAsync(hunt, probes);
        await ListenAsync(hunt, builder);
        Assert.Empty(Unasked(hunt));
        return hunt;
    }

    /// <summary>Fields that the hunter knows of, but has asked in no way.</summary>
    private static IEnumerable<string> Unasked(Hunt hunt)
    {
        foreach (var type in hunt.Schema.NodeTypes)
        {
            hunt.Selections.Of(type);
        }

        return hunt.Schema.ReachableFields().Except(hunt.Selections.Asked);
    }

    private static async Task EveryPathAsync(Hunt hunt, int probes)
    {
        var (graph, mutations, pages, subscriptions) = (new GraphProbes(hunt), new MutationProbes(hunt), new PageProbes(hunt), new SubscriptionProbes(hunt));
        await mutations.TryAllAsync();
        // by chance alone, the rarest path might not be gone
        await graph.WalkAimedAsync(hunt.People.Single(person => person.Post == Insider), int.MaxValue);
        foreach (var person in hunt.World.Some(hunt.People, 15))
        {
            await pages.WalkShownAsync(person, int.MaxValue);
        }

        for (var turn = 0; hunt.Probes < probes; turn++)
        {
            var person = hunt.World.One(hunt.People);
            await graph.WalkRootsAsync(person, 4);
            await graph.WalkShownAsync(person, 5);
            await graph.WalkAimedAsync(person, 2);
            await graph.CompleteAsync(person);
            await graph.NodesAsync(person);
            await graph.AimAsync(person, 4);
            await graph.PageAsync(person, 2);
            await graph.CursorsAsync(person, 2);
            await pages.WalkAsync(person, 1);
            await pages.WalkShownAsync(person, 2);
            await pages.AimAsync(person, 2);
            foreach (var mutation in hunt.World.Some(mutations.Aimed, 4))
            {
                await mutations.TryAsync(person, mutation);
            }

            if (turn % 8 == 0)
            {
                await subscriptions.AimAsync(person);
            }
        }

        Assert.Empty(mutations.NeverReached);
    }

    /// <summary>What is hidden from strangers changes nothing of what they get.</summary>
    private static async Task WithStrangersAsync(Hunt hunt, WorldBuilder builder)
    {
        hunt.Host.Clock.Stop();
        var strangers = new Bystanders(hunt);
        await strangers.LookAsync(hunt.People.Where(person => Strangers.Contains(person.Post)));
        var added = await builder.AddHiddenCaseAsync([Insider, "analyst-eu"], offAgenda: true);
        await builder.AddHiddenSignalAsync();
        await builder.FindIdsAsync();
        hunt.AddTargets();
        await strangers.LookAgainAsync(added);
        hunt.Host.Clock.GoOn();
    }

    private static async Task ListenAsync(Hunt hunt, WorldBuilder builder)
    {
        var hidden = await builder.AddHiddenCaseAsync([Insider, "analyst-eu"], offAgenda: false);
        hunt.AddTargets();
        await new SubscriptionProbes(hunt).ListenAsync(hunt.People.Single(person => person.Post == "analyst-un"), hidden, "analyst-eu");
    }
}
