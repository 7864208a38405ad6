using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Fills the product with secrets, each written while its makers can read it and closed afterwards.</summary>
internal sealed class WorldBuilder(LeakHost host, World world, SchemaModel schema)
{
    private const string Words = "Said in the exercise";
    private const string Mandate = "S/RES/1973 (2011)";

    private static readonly string[] Alliance = ["UN", "EU", "NATO"];
    private static readonly string[] Others = ["AU", "ECCAS", "ECOWAS", "LAS", "OSCE", "ICC", "EU", "UN", "NATO"];
    private static readonly string[] Markings = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"];

    private static readonly string[] Acts = ["M06"];

    /// <summary>Roles that write or look while others hunt: their posts in the EU and the UN stay as they are shipped.</summary>
    private static readonly string[] Writers = ["ADMIN", "ANALYST", "DESK", "DIR", "FP", "LEGAL", "PRIN"];

    private static readonly string[] AllCountries =
    [
        "AFG", "AGO", "ALB", "ARM", "AZE", "BDI", "BEN", "BFA", "BGD", "BIH", "BOL", "BRA", "BWA", "CAF", "CIV", "CMR", "COD", "COG", "COL", "COM", "DJI",
        "DZA", "ECU", "EGY", "ERI", "ETH", "GAB", "GEO", "GHA", "GIN", "GMB", "GNB", "GTM", "HND", "HTI", "IDN", "IND", "IRN", "IRQ", "JOR", "KEN", "KGZ",
        "KHM", "LAO", "LBN", "LBR", "LBY", "LKA", "LSO", "MAR", "MDA", "MDG", "MEX", "MKD", "MLI", "MMR", "MOZ", "MRT", "MWI", "NAM", "NER", "NGA", "NPL",
        "PAK", "PER", "PHL", "PNG", "RWA", "SDN", "SEN", "SLE", "SOM", "SSD", "SYR", "TCD", "TGO", "TJK", "TLS", "TUN", "TZA", "UGA", "UKR", "UZB", "VEN",
        "YEM", "ZAF", "ZMB", "ZWE",
    ];

    private readonly Queue<string> _countries = new(AllCountries);
    private readonly Clerk _clerk = new(host.Asker);

    /// <summary>Whether labels can be given in full.</summary>
    private bool HasLabels => schema.HasInput("OpenCaseInput", "access");

    /// <summary>A country in which nothing has happened.</summary>
    public const string UnusedCountry = "XKX";

    /// <summary>Cases of any label, signals, and what is made from them.</summary>
    public async Task BuildAsync(int cases, int signals, int acts)
    {
        for (var number = 0; number < cases; number++)
        {
            await AddCaseAsync(RandomLabel(world.One(Alliance)), number < 2 ? acts : 0);
        }

        for (var number = 0; number < signals; number++)
        {
            await AddSignalAsync();
        }

        await AddClusterAsync();
        await AddTriagedSignalAsync();
        await AddDialoguesAsync();
        await FindIdsAsync();
    }

    /// <summary>Clears some posts for less than others and moves some to the other side of the wall, when everything is written.</summary>
    /// <returns>Everybody as they are then.</returns>
    public async Task<IReadOnlyList<Person>> ChangePostsAsync()
    {
        var changed = world.Some(Person.All.Where(person => !(person.Organisation is "EU" or "UN" && Writers.Contains(person.Role))), 10)
            .Select((person, number) => number % 2 == 0
                ? person with { Ceiling = world.Random.Next(2) }
                : person with { CountersTerrorism = true })
            .ToDictionary(person => person.Post);
        foreach (var person in changed.Values)
        {
            await _clerk.DoAsync("admin-un", "changePost", new
            {
                postId = person.Post,
                clearance = person.Ceiling,
                wall = person.CountersTerrorism ? "COUNTER_TERRORISM" : "PREVENTION",
            }, "");
        }

        return [.. Person.All.Select(person => changed.GetValueOrDefault(person.Post, person))];
    }

    /// <summary>A case that is closed to all but a few.</summary>
    public Task<Secret> AddHiddenCaseAsync(IReadOnlyList<string> named, bool offAgenda) =>
        AddCaseAsync(new("TLP:RED", ["EU", "UN"], [], named, [], OffAgenda: offAgenda), acts: 0);

    /// <summary>A signal that only its own organisation may read, and of which nobody else may learn that there is one.</summary>
    public Task<Secret> AddHiddenSignalAsync() =>
        AddSignalAsync(label: new("TLP:RED", ["EU"], [], ["fp-eu", "dir-eu", "ANALYST@EU"], [], OffAgenda: true), author: "fp-eu");

    private Label RandomLabel(string home)
    {
        var owners = world.Some(Alliance.Where(organisation => organisation != home), world.Random.Next(3)).Append(home).Order(StringComparer.Ordinal).ToList();
        var released = world.Chance(0.4) ? world.Some(Others.Except(owners), 2) : [];
        if (!HasLabels)
        {
            return new("TLP:AMBER", owners, released, [], []);
        }

        var named = world.Some(Person.All.Where(person => person.Role is not ("ADMIN" or "OVERS")), world.Random.Next(4))
            .Select(person => world.Chance(0.5) ? person.Post : person.Groups[0]);
        var (beyond, marking, offAgenda) = (world.Chance(0.15), world.One(Markings), world.Chance(0.2));
        return new(
            marking, owners, released, [.. named, .. marking == "TLP:RED" || offAgenda ? new[] { $"dir-{Low(home)}" } : []],
            beyond ? [.. world.Some(["fp-eu", "LEGAL@UN", "@NATO"], 2), $"dir-{Low(home)}"] : [],
            world.Random.Next(3), offAgenda, world.Chance(0.2), beyond);
    }

    private async Task<Secret> AddCaseAsync(Label label, int acts)
    {
        var home = label.Owners.First(Alliance.Contains);
        var (canary, country, deep) = (world.NewCanary(), _countries.Dequeue(), acts > 0);
        // what everybody works on is owned by all at first
        label = deep ? label with { Owners = Alliance } : label;
        var opened = await _clerk.DoAsync($"dir-{Low(home)}", "openCase", new
        {
            title = "Exercise of",
            country,
            marking = deep ? "TLP:GREEN" : "TLP:AMBER",
            language = "en",
            owners = label.Owners,
            releasableTo = deep ? [] : label.ReleasableTo,
            startSource = "SIGNAL",
            exerciseStartsAt = World.Start,
        }, canary, "case { id reference }");
        var caseId = (string)opened["case"]!["id"]!;
        var secret = new Secret("Case", World.IdOf(caseId), canary, label) { Country = country, IsWorkedOn = deep };
        world.Secrets.Add(secret);
        world.Secrets.AddWord((string)opened["case"]!["reference"]!, secret);
        await FillAsync(caseId, home, secret);
        if (deep)
        {
            await _clerk.GoOnAsync(caseId, canary, World.Start, acts);
        }

        await CloseAsync(caseId, home, label, canary);
        return secret;
    }

    private async Task FillAsync(string caseId, string home, Secret secret)
    {
        var (canary, low) = (secret.Canary, Low(home));
        await _clerk.DoAsync($"analyst-{low}", "recordWarning", With(caseId, WarningParts.Recorded), canary);
        await _clerk.DoAsync($"desk-{low}", "addRecordEntry", new
        {
            caseId,
            entry = new { kind = "EVENT", on = "2025-01-12", dayVerified = true, actorName = "A witness", text = Words, source = Words },
        }, canary);
        var claim = new { office = "President of", holder = "A. N. Other", assertedBy = Words, on = "2025-01-12", source = Words };
        await _clerk.DoAsync($"desk-{low}", "claimAuthority", new { caseId, claim }, canary);
        await _clerk.DoAsync($"dir-{low}", "decidePhase", new { caseId, phase = "EARLY_WARNING", grounds = Words, jump = true }, canary);
        await _clerk.DoAsync($"dir-{low}", "setReviewCycle", With(caseId, ReviewParts.Yearly(home)), canary);
        await _clerk.DoAsync($"prin-{low}", "recordMandate", new
        {
            caseId,
            reference = Mandate,
            body = "UN Security Council",
            adoptedOn = "2025-01-12",
            paragraphs = new[] { new { number = "8", text = Words, allowedActs = Acts } },
        }, canary);
        await _clerk.DoAsync($"fp-{low}", "activateMeasure", new
        {
            caseId,
            catalogue = "M06",
            lead = home,
            legalBasis = "CH7-42",
            reportEveryDays = 7,
            mandateReference = Mandate,
            paragraph = "8",
            stopConditions = new[] { Words },
        }, canary);
        await _clerk.DoAsync($"fp-{low}", "submitImplementationReport", new
        {
            caseId,
            catalogue = "M06",
            status = Words,
            text = Words,
            harm = false,
            result = "CONTINUE",
        }, canary);
        var silence = new { caseId, subject = Words, text = Words, language = "en", voters = new[] { home }, period = "STANDARD", zone = "Europe/Brussels" };
        await _clerk.DoAsync($"dir-{low}", "putUnderSilence", silence, canary);
        await AddDocumentAsync(caseId, home, secret);
        await DraftAsync(caseId, low, canary);
    }

    private async Task AddDocumentAsync(string caseId, string home, Secret within)
    {
        var (canary, marking) = (world.NewCanary(), HasLabels ? world.One(Markings) : "TLP:AMBER");
        var author = $"legal-{Low(home)}";
        var (named, released) = (HasLabels && marking == "TLP:RED" ? (string[])[author, "dir-eu"] : [], HasLabels && world.Chance(0.3) ? (string[])["UN"] : []);
        var input = Clerk.ToJson(new
        {
            caseId,
            title = "Paper about",
            source = Words,
            sha256 = new string('a', 64),
            marking,
            language = "en",
            address = $"https://example.org/{canary}",
        });
        if (HasLabels)
        {
            input["access"] = Clerk.ToJson(new { readers = named });
            input["releasableTo"] = new JsonArray([.. released.Select(to => JsonValue.Create(to))]);
        }

        var referenced = await _clerk.DoAsync(author, "referenceDocument", input, canary, "document { id }");
        world.Secrets.Add(new Secret(
            "Document", World.IdOf((string)referenced["document"]!["id"]!), canary, new(marking, [home], released, named, []), within));
    }

    private async Task DraftAsync(string caseId, string low, string canary)
    {
        var read = await host.Asker.AskAsync(
            $"analyst-{low}", "query($id: ID!) { myTasks(first: 10, caseId: $id) { nodes { id } } }", new JsonObject { ["id"] = caseId });
        if (read["data"]!["myTasks"]!["nodes"] is JsonArray { Count: > 0 } tasks)
        {
            await _clerk.DoAsync($"analyst-{low}", "saveDraft", new { taskId = (string)tasks[0]!["id"]!, values = new { grounds = Words } }, canary);
        }
    }

    private async Task CloseAsync(string caseId, string home, Label label, string canary)
    {
        if (!HasLabels)
        {
            return;
        }

        if (label.LetThrough.Count > 0)
        {
            await _clerk.DoAsync($"dir-{Low(home)}", "letThroughWall", new { caseId, readers = label.LetThrough, grounds = Words }, canary);
        }

        await _clerk.DoAsync($"dir-{Low(home)}", "changeCaseAccess", new
        {
            caseId,
            grounds = Words,
            marking = label.Marking,
            classification = label.Classification,
            releasableTo = label.ReleasableTo,
            offAgenda = label.OffAgenda,
            originatorControlled = label.OriginatorControlled,
            wall = label.CountersTerrorism ? "COUNTER_TERRORISM" : "PREVENTION",
            addReaders = label.Named,
        }, canary);
    }

    private async Task<Secret> AddSignalAsync(
        string? country = null, string? district = null, Label? label = null, string? author = null, string day = "2025-01-13")
    {
        author ??= world.One(["fp-un", "fp-eu", "fp-nato", "fp-au", "reg-las", "analyst-eu"]);
        var home = Person.All.Single(person => person.Post == author).Organisation;
        var (canary, alone) = (world.NewCanary(), country is null);
        country ??= _countries.Dequeue();
        label ??= SignalLabel(home, author);
        var report = SignalParts.Report(country, day, district ?? $"District {canary}");
        report["marking"] = label.Marking;
        report["releasableTo"] = new JsonArray([.. label.ReleasableTo.Select(to => JsonValue.Create(to))]);
        if (HasLabels)
        {
            report["access"] = Clerk.ToJson(new
            {
                classification = label.Classification,
                offAgenda = label.OffAgenda,
                originatorControlled = label.OriginatorControlled,
                readers = label.Named,
            });
        }

        var reported = await _clerk.DoAsync(author, "reportSignal", report, canary, "signal { id }");
        var secret = new Secret("Signal", World.IdOf((string)reported["signal"]!["id"]!), canary, label) { Country = alone ? country : null };
        world.Secrets.Add(secret);
        return secret;
    }

    private Label SignalLabel(string home, string author)
    {
        if (!HasLabels)
        {
            return new("TLP:AMBER", [home], [], [], []);
        }

        var marking = world.One(Markings);
        var offAgenda = world.Chance(0.1);
        return new(
            marking, [home], world.Some(Others.Where(other => other != home), world.Random.Next(2)),
            // its own organisation's analysts triage what is for those named only
            marking == "TLP:RED" || offAgenda ? [author, "dir-un", $"ANALYST@{home}"] : [], [],
            world.Random.Next(3), offAgenda, world.Chance(0.2));
    }

    /// <summary>Two organisations tell of the same; one of them reads both.</summary>
    private async Task AddClusterAsync()
    {
        var (country, district) = (_countries.Dequeue(), "Gao");
        Secret[] members =
        [
            await AddSignalAsync(country, district, new("TLP:AMBER", ["UN"], [], [], []), "fp-un"),
            await AddSignalAsync(country, district, new("TLP:AMBER", ["EU"], ["UN"], [], []), "fp-eu", "2025-01-15"),
        ];
        var ids = members.Select(member => World.NodeId("Signal", member.Id)).ToList();
        var canary = world.NewCanary();
        var confirmed = await _clerk.DoAsync("analyst-un", "confirmCluster", new { signalIds = ids, grounds = Words }, canary, "cluster { id }");
        world.Secrets.Add(new Secret("Cluster", World.IdOf((string)confirmed["cluster"]!["id"]!), canary, members[0].Label) { MadeFrom = members });
    }

    /// <summary>A signal that others read goes to a case that they do not: what was decided, and why, is the case's secret.</summary>
    private async Task AddTriagedSignalAsync()
    {
        var signal = await AddSignalAsync(label: new("TLP:AMBER", ["UN"], ["EU", "AU"], [], []), author: "fp-un");
        var (canary, country, id) = (world.NewCanary(), _countries.Dequeue(), World.NodeId("Signal", signal.Id));
        await _clerk.DoAsync("analyst-un", "triageSignal", new
        {
            signalId = id,
            outcome = "NEW_CASE",
            grounds = Words,
            newCase = new { title = "Exercise of", country, marking = "TLP:AMBER", language = "en", owners = (string[])["UN"] },
        }, canary);
        var opened = await OpenedAsync(id);
        var label = new Label("TLP:AMBER+STRICT", ["UN"], [], ["dir-un", "analyst-un"], [], OffAgenda: world.Chance(0.5));
        var secret = new Secret("Case", World.IdOf((string)opened["id"]!), canary, label) { Country = country };
        world.Secrets.Add(secret);
        world.Secrets.AddWord((string)opened["reference"]!, secret);
        await CloseAsync((string)opened["id"]!, "UN", label, canary);
    }

    /// <summary>Dialogues of any label, one of which is linked to a case that most of its readers do not read.</summary>
    private async Task AddDialoguesAsync()
    {
        await AddDialogueAsync(new("TLP:AMBER", ["EU"], [], [], []));
        await AddDialogueAsync(new("TLP:RED", ["EU"], [], ["fp-eu", "dir-un"], []));
        var open = await AddDialogueAsync(new("TLP:CLEAR", ["EU"], [], [], []));
        var hidden = await AddHiddenCaseAsync(["dir-eu", "dir-un"], offAgenda: true);
        var link = new { dialogueId = World.NodeId("Dialogue", open.Id), caseId = World.NodeId("Case", hidden.Id) };
        await _clerk.DoAsync("dir-eu", "linkDialogue", link, hidden.Canary);
    }

    private async Task<Secret> AddDialogueAsync(Label label)
    {
        var (canary, rule) = (world.NewCanary(), "ON_THE_RECORD");
        var speaker = $"Speaker {canary}";
        var convened = await _clerk.DoAsync("fp-eu", "conveneDialogue", new
        {
            theme = "Talks about",
            heldOn = "2025-01-13",
            rule,
            participants = new[] { new { person = speaker } },
            marking = label.Marking,
            language = "en",
            access = new { readers = label.Named },
        }, canary, "dialogue { id }");
        var secret = new Secret("Dialogue", World.IdOf((string)convened["dialogue"]!["id"]!), canary, label);
        world.Secrets.Add(secret);
        await _clerk.DoAsync("fp-eu", "recordStatement", new { dialogueId = World.NodeId("Dialogue", secret.Id), text = Words, speaker }, canary);
        return secret;
    }

    // the outbox opens it
    private async Task<JsonNode> OpenedAsync(string signalId)
    {
        const string Asked = "query($id: ID!) { signal(id: $id) { case { id reference } } }";
        while (true)
        {
            var read = await host.Asker.AskAsync("analyst-un", Asked, new JsonObject { ["id"] = signalId });
            if (read["data"]!["signal"]!["case"] is { } opened)
            {
                return opened;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Ids that stand in the rows of one secret alone tell of it.</summary>
    public async Task FindIdsAsync()
    {
        var owners = new Dictionary<Guid, Guid?>();
        await foreach (var (partition, id) in StoredIds.ReadAsync(host.Database))
        {
            owners[id] = owners.TryGetValue(id, out var other) && other != partition ? null : partition;
        }

        var own = world.Secrets.All.ToDictionary(secret => secret.Id);
        foreach (var (id, partition) in owners.Where(owner => owner.Value is not null && !own.ContainsKey(owner.Key)))
        {
            if (own.TryGetValue(partition!.Value, out var secret))
            {
                world.Secrets.AddId(id, secret);
            }
        }
    }

    private static JsonObject With(string caseId, object input)
    {
        var fields = Clerk.ToJson(input);
        fields["caseId"] = caseId;
        return fields;
    }

    private static string Low(string organisation) => organisation.ToLowerInvariant();
}
