using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Leaks;
using CaseFlow.App.Storage;

namespace CaseFlow.Acceptance.Tests.Dialogues;

public sealed class NonAttributionTests
{
    private const string Convener = "fp-eu";
    private const string Words = "Said in the exercise";
    private const string Shown = "XKX";

    private static readonly string[] Owners = ["EU", "UN", "NATO"];

    /// <summary>One post of each role.</summary>
    private static readonly IReadOnlyList<Person> Roles = [.. Person.All.DistinctBy(person => person.Role)];

    [Fact]
    [Trait("Requirement", "S10")]
    public async Task No_path_tells_anybody_who_spoke_where_nothing_may_be_attributed()
    {
        await using var host = await LeakHost.StartAsync(DatabaseProvider.Sqlite);
        var (world, schema, clerk) = (new World(10), await SchemaModel.AskAsync(host.Asker), new Clerk(host.Asker));
        var (hidden, named) = (NewSpeaker(world), NewSpeaker(world));
        var closed = await HoldAsync(clerk, "NOT_ATTRIBUTABLE", new { standsFor = "women's organisations" }, speaker: null);
        var open = await HoldAsync(clerk, "ON_THE_RECORD", new { person = named.Canary }, named.Canary);
        await TryToLetInAsync(clerk, closed, hidden.Canary);
        await LinkAsync(clerk, world, [closed, open]);
        var hunt = new Hunt(host, world, schema);
        hunt.AddTargets();

        foreach (var person in Roles)
        {
            await LookEverywhereAsync(hunt, person);
        }

        Assert.DoesNotContain(hunt.Leaks, leak => leak.Secret.Contains(hidden.Canary, StringComparison.Ordinal));
        Assert.Empty(await StoredWords.TablesWithAsync(host.Database, hidden.Canary));
        // the same look finds whoever spoke on the record, wherever that may be read
        var found = hunt.Leaks.Where(leak => leak.Secret.Contains(named.Canary, StringComparison.Ordinal)).Select(leak => leak.Path).ToHashSet();
        Assert.Superset(new HashSet<string> { "dialogues", "Dialogue", "Case", "/dialogues/{Id:guid}" }, found);
        Assert.Superset(new HashSet<string> { "Events", "DialogueStatements" }, (await StoredWords.TablesWithAsync(host.Database, named.Canary)).ToHashSet());
    }

    [Fact]
    [Trait("Requirement", "S10")]
    public async Task A_dialogue_has_participants_a_theme_a_rule_of_attribution_and_an_outcome_and_is_linked_to_several_cases()
    {
        await using var host = await LeakHost.StartAsync(DatabaseProvider.Sqlite);
        var (world, clerk) = (new World(10), new Clerk(host.Asker));
        var id = await HoldAsync(clerk, "ATTRIBUTED_TO_ORGANISATION", new { organisation = "Women of the North" }, "Women of the North");
        await LinkAsync(clerk, world, [id]);

        var read = await host.Asker.AskAsync("fp-nato", """
            query($id: ID!) { dialogue(id: $id) { theme heldOn rule participants { organisation } outcome convener
              statements { text speaker } links { case { title } linkedBy } } }
            """, new JsonObject { ["id"] = id });

        var dialogue = read["data"]!["dialogue"]!;
        Assert.Equal("ATTRIBUTED_TO_ORGANISATION", (string)dialogue["rule"]!);
        Assert.Equal("Women of the North", (string)dialogue["participants"]![0]!["organisation"]!);
        Assert.Equal("Women of the North", (string)dialogue["statements"]![0]!["speaker"]!);
        Assert.Equal(Words, (string)dialogue["outcome"]!);
        Assert.Equal(2, dialogue["links"]!.AsArray().Count);
    }

    private static Secret NewSpeaker(World world)
    {
        var speaker = new Secret("Speaker", world.NewId(), world.NewCanary(), new("TLP:RED", [], [], [], []));
        world.Secrets.Add(speaker);
        return speaker;
    }

    private static async Task<string> HoldAsync(Clerk clerk, string rule, object participant, string? speaker)
    {
        var convened = await clerk.DoAsync(Convener, "conveneDialogue", Convene(rule, participant), "", "dialogue { id }");
        var dialogueId = (string)convened["dialogue"]!["id"]!;
        await clerk.DoAsync(Convener, "recordStatement", new { dialogueId, text = Words, speaker }, "");
        await clerk.DoAsync(Convener, "concludeDialogue", new { dialogueId, outcome = Words }, "");
        return dialogueId;
    }

    private static object Convene(string rule, object participant) => new
    {
        theme = Words,
        heldOn = "2025-01-13",
        rule,
        participants = new[] { participant },
        marking = "TLP:CLEAR",
        language = "en",
    };

    /// <summary>Every field that is made for a name, tried by whoever may write and by others, once, again with the same key, and for show.</summary>
    private static async Task TryToLetInAsync(Clerk clerk, string dialogueId, string speaker)
    {
        var open = (string)(await clerk.DoAsync(
            Convener, "conveneDialogue", Convene("NOT_ATTRIBUTABLE", new { standsFor = "elders" }), "", "dialogue { id }"))["dialogue"]!["id"]!;
        foreach (var (mutation, input) in new (string, object)[]
        {
            ("conveneDialogue", Convene("NOT_ATTRIBUTABLE", new { person = speaker, standsFor = "elders" })),
            ("conveneDialogue", Convene("NOT_ATTRIBUTABLE", new { organisation = speaker, standsFor = "elders" })),
            ("conveneDialogue", Convene("ATTRIBUTED_TO_ORGANISATION", new { person = speaker, organisation = "Women of the North" })),
            ("recordStatement", new { dialogueId = open, text = Words, speaker }),
            ("recordStatement", new { dialogueId, text = Words, speaker }),
        })
        {
            foreach (var (post, dryRun) in new[] { (Convener, false), (Convener, false), (Convener, true), ("desk-eu", false), ("fp-un", true) })
            {
                var asked = Clerk.ToJson(input);
                (asked["clientMutationId"], asked["dryRun"]) = ($"{mutation}-{post}-{dryRun}", dryRun);
                var answer = await clerk.TryAsync(post, mutation, asked, "", "dialogue { id }");
                Assert.NotEmpty(answer["errors"]!.AsArray());
                Assert.DoesNotContain(speaker, answer.ToJsonString(), StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static async Task LinkAsync(Clerk clerk, World world, string[] dialogues)
    {
        foreach (var country in new[] { Shown, "LBY" })
        {
            var opened = await clerk.DoAsync("coord-un", "openCase", new
            {
                title = Words,
                country,
                marking = "TLP:CLEAR",
                language = "en",
                owners = Owners,
                startSource = "SIGNAL",
            }, "", "case { id }");
            var caseId = (string)opened["case"]!["id"]!;
            if (country == Shown)
            {
                Show("Case", caseId);
            }

            foreach (var dialogueId in dialogues)
            {
                await clerk.DoAsync("coord-un", "linkDialogue", new { dialogueId, caseId }, "");
            }
        }

        foreach (var dialogueId in dialogues)
        {
            Show("Dialogue", dialogueId);
        }

        // what everybody may read, so that the hunter goes there
        void Show(string kind, string id) =>
            world.Secrets.Add(new Secret(kind, World.IdOf(id), world.NewCanary(), new("TLP:CLEAR", Owners, [], [], [])));
    }

    private static async Task LookEverywhereAsync(Hunt hunt, Person person)
    {
        var (graph, pages) = (new GraphProbes(hunt), new PageProbes(hunt));
        await graph.WalkRootsAsync(person, int.MaxValue);
        await graph.WalkAimedAsync(person, int.MaxValue);
        // of the list in which they stand, all that can be asked for; the walks above ask for some of it, by chance
        foreach (var selection in hunt.Selections.Of("DialogueConnection"))
        {
            await hunt.AskAsync(person, "dialogues", $"{{ dialogues(first: 10) {{ {selection} }} }}");
        }

        foreach (var shown in hunt.ShownTo(person))
        {
            foreach (var selection in hunt.Selections.Of(shown.Type))
            {
                await hunt.AskAsync(person, shown.Type, $"{{ node(id: \"{shown.NodeId}\") {{ ... on {shown.Type} {{ {selection} }} }} }}");
            }
        }

        await pages.WalkAsync(person, int.MaxValue);
        await pages.WalkShownAsync(person, int.MaxValue);
    }
}
