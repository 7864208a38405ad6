namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Listens while things happen that one may not know of.</summary>
internal sealed class SubscriptionProbes(Hunt hunt)
{
    private const string Words = "Said in the exercise";

    private readonly Clerk _clerk = new(hunt.Asker);

    /// <summary>A subscription to what one may not read ends as one to what never was.</summary>
    public async Task AimAsync(Person person)
    {
        foreach (var field in hunt.Schema.Subscription.Fields.Where(field => field.Arguments.Any(hunt.Fillings.IsAimed)))
        {
            if (hunt.HiddenFrom(person, hunt.Fillings.TypeAt("caseId", "")) is { } hidden)
            {
                var never = hunt.NeverLike(hidden);
                hunt.Compare(person, field.Name, hidden, await FirstAsync(person, field, hidden), never, await FirstAsync(person, field, never));
                hunt.Probes++;
            }
        }
    }

    /// <summary>
    /// Something happens that is hidden from somebody who listens to all that needs no id, and then something that is not: the first event that
    /// comes tells of the second alone.
    /// </summary>
    /// <param name="person">Who listens: a post to which tasks of its own organisation are offered.</param>
    /// <param name="hidden">A case that they may not read.</param>
    /// <param name="insider">Who writes in it.</param>
    public async Task ListenAsync(Person person, Secret hidden, string insider)
    {
        var fields = hunt.Schema.Subscription.Fields.Where(field => !field.Arguments.Any(argument => argument.Type.IsRequired));
        foreach (var field in fields.Where(field => field.Name != "importChanged"))
        {
            using var stream = await hunt.Asker.SubscribeAsync(person.Post, $"subscription {{ {field.Name} {{ {SelectionOf(field)} }} }}");
            hunt.Look(person, field.Name, await stream.NextAsync() ?? "");
            await _clerk.DoAsync(insider, "recordWarning", WarningIn(hidden), hidden.Canary);
            var open = await OpenAsync(person);
            while (await stream.NextAsync() is { } told)
            {
                hunt.Probes++;
                hunt.Look(person, field.Name, told);
                if (told.Contains(open, StringComparison.Ordinal))
                {
                    break;
                }

                hunt.Found(person, field.Name, hidden, "an event is of something that one may read", told);
            }
        }
    }

    private static object WarningIn(Secret secret) =>
        new { caseId = World.NodeId("Case", secret.Id), warnedBy = "Special Adviser", text = Words, source = Words };

    /// <summary>A case of the listener's own, in which a task is offered to them; answers the task's id.</summary>
    private async Task<string> OpenAsync(Person person)
    {
        var canary = hunt.World.NewCanary();
        var opened = await _clerk.DoAsync(person.Post, "openCase", new
        {
            title = "Exercise of",
            country = WorldBuilder.UnusedCountry,
            marking = "TLP:AMBER",
            language = "en",
            owners = new[] { person.Organisation },
            startSource = "SIGNAL",
            exerciseStartsAt = World.Start,
        }, canary, "case { id }");
        var caseId = (string)opened["case"]!["id"]!;
        hunt.World.Secrets.Add(new Secret("Case", World.IdOf(caseId), canary, new("TLP:AMBER", [person.Organisation], [], [], [])));
        await _clerk.DoAsync(person.Post, "recordWarning", new { caseId, warnedBy = "Special Adviser", text = Words, source = Words }, canary);
        var offered = await hunt.AskAsync(person, "myTasks", $"{{ myTasks(first: 1, caseId: \"{caseId}\") {{ nodes {{ id }} }} }}");
        return (string)offered["data"]!["myTasks"]!["nodes"]![0]!["id"]!;
    }

    private string SelectionOf(SchemaField field) => string.Join(' ', hunt.Selections.Of(field.Type.Name).Take(1));

    private async Task<string> FirstAsync(Person person, SchemaField field, Target target)
    {
        var required = field with { Arguments = [.. field.Arguments.Where(argument => argument.Type.IsRequired)] };
        var arguments = hunt.Fillings.Of(hunt.Schema.Subscription, required, target, new Random(1));
        using var stream = await hunt.Asker.SubscribeAsync(person.Post, $"subscription {{ {field.Name}{arguments} {{ __typename }} }}");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        return await Task.WhenAny(stream.NextAsync(), Task.Delay(Timeout.Infinite, patience.Token)) is Task<string?> next ? await next ?? "" : "it goes on";
    }
}
