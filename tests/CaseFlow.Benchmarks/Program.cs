using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.Benchmarks.Expressions;
using CaseFlow.Benchmarks.Inboxes;
using CaseFlow.Benchmarks.Steps;
using CaseFlow.Benchmarks.Throughput;
using CaseFlow.Benchmarks.Transitions;

var rounds = new Option<int>("--rounds") { Description = "How many rounds count; five more warm up.", DefaultValueFactory = _ => 11 };
var seconds = new Option<double>("--seconds") { Description = "How long each side works in a round, at least.", DefaultValueFactory = _ => 2 };
var csv = new Option<FileInfo?>("--csv") { Description = "Where the figure of each round goes." };
var provider = new Option<DatabaseProvider>("--provider") { Description = "Which database; servers are named by CASEFLOW_POSTGRES and CASEFLOW_SQLSERVER." };
var clients = new Option<int>("--clients") { Description = "How many work at once.", DefaultValueFactory = _ => 1 };
var synchronous = new Option<string>("--synchronous") { Description = "SQLite's setting, on both sides.", DefaultValueFactory = _ => "FULL" };

var entityFramework = new Option<bool>("--entity-framework") { Description = "Against Entity Framework as it comes instead of ADO.NET." };

var step = new Command("step", "Measure 1: a completed task against the same rows written in another way.")
{
    rounds, seconds, csv, provider, clients, synchronous, entityFramework,
};
step.SetAction(async (parsed, cancellation) =>
{
    var setting = new StepSetting(parsed.GetValue(provider), parsed.GetValue(clients), parsed.GetValue(synchronous)!, parsed.GetValue(entityFramework));
    var report = await StepBenchmark.RunAsync(setting, parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation);
    report.Print(setting.ToString());
    await report.WriteAsync(parsed.GetValue(csv), cancellation);
});

var model = new Option<string>("--model") { Description = "Which process.", DefaultValueFactory = _ => TransitionModel.Twelve.Name };
model.AcceptOnlyFromAmong(TransitionModel.Twelve.Name, TransitionModel.Spread.Name);

var transitions = new Command("transitions", "Measure 3: moves of the engine in memory against npm's bpmn-engine.") { rounds, seconds, csv, model };
transitions.SetAction(async (parsed, cancellation) =>
{
    var chosen = parsed.GetValue(model) == TransitionModel.Spread.Name ? TransitionModel.Spread : TransitionModel.Twelve;
    var report = await TransitionBenchmark.RunAsync(chosen, parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation);
    report.Print($"transitions of {chosen.Name}");
    await report.WriteAsync(parsed.GetValue(csv), cancellation);
});

var process = new Option<bool>("--in-process") { Description = "Without HTTP and GraphQL." };
var sixteen = new Option<int>("--clients") { Description = "How many work at once.", DefaultValueFactory = _ => 16 };

var throughput = new Command("throughput", "Measure 4: completed steps against pgbench on the same PostgreSQL; needs pgbench and CASEFLOW_POSTGRES.")
{
    rounds, seconds, csv, process, sixteen,
};
throughput.SetAction(async (parsed, cancellation) =>
{
    var (overHttp, atOnce) = (!parsed.GetValue(process), parsed.GetValue(sixteen));
    var report = await ThroughputBenchmark.RunAsync(
        overHttp, atOnce, parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation);
    report.Print($"throughput {(overHttp ? "through GraphQL over HTTP" : "in process")}, {atOnce} clients");
    await report.WriteAsync(parsed.GetValue(csv), cancellation);
});

var tasks = new Option<int>("--tasks") { Description = "How many are open, 50 in each case.", DefaultValueFactory = _ => 1_000_000 };

var inbox = new Command("inbox", "Measure 5: inboxes with the predicate of access against the same without it, on PostgreSQL; needs CASEFLOW_POSTGRES.")
{
    rounds, seconds, csv, tasks,
};
inbox.SetAction(async (parsed, cancellation) =>
{
    var figures = await InboxBenchmark.RunAsync(
        parsed.GetValue(tasks), parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation);
    foreach (var (asked, shown, report) in figures)
    {
        report.Print($"inbox, {asked.Name}, {shown} on the page");
    }

    await new CaseFlow.Benchmarks.Comparison([.. figures.SelectMany(figure => figure.Figures.Rounds)]).WriteAsync(parsed.GetValue(csv), cancellation);
});

var expressions = new Command("expressions", "Measure 6: a gateway's condition in FEEL against C#; npm's feelin and a table of 50 rules, as notes.")
{
    rounds, seconds, csv,
};
expressions.SetAction(async (parsed, cancellation) =>
{
    var least = TimeSpan.FromSeconds(parsed.GetValue(seconds));
    var condition = Condition.Compare(parsed.GetValue(rounds), least);
    condition.Print($"condition in FEEL against compiled C#, batches of {Condition.Batch:N0}");
    await condition.WriteAsync(parsed.GetValue(csv), cancellation);
    (await Peer.CompareAsync(parsed.GetValue(rounds), least, cancellation)).Print($"{Peer.Expressions.Length} expressions read and evaluated, against feelin");
    Console.WriteLine($"table of 50 rules, the last one matches: {Table.DecisionsInASecond(least):N0} decisions a second on one core");
});

var all = new RootCommand("Measures CaseFlow as ratios, both sides in one run, in turn.") { step, transitions, throughput, inbox, expressions };
return await all.Parse(args).InvokeAsync();
