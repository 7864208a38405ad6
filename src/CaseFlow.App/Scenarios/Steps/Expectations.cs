using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Something besides places and variables that is verified.</summary>
internal interface IExpectation
{
    /// <summary>What is otherwise, as a sentence; null when it is met.</summary>
    string? Unmet(Stage stage);
}

/// <summary>An incident: where, and with which code; null for any.</summary>
internal sealed record IncidentSign(string At, string? Code)
{
    public static IncidentSign Read(ScenarioFields fields)
    {
        var read = new IncidentSign(fields.Text("at"), fields.TextOrNull("code"));
        fields.Finish();
        return read;
    }

    public bool Fits(Incident incident) => incident.ElementId == At && (Code is null || incident.Code == Code);

    public override string ToString() => Code is null ? At : $"{At} ({Code})";
}

/// <summary>These incidents are open, and no others. A scenario that ends with an incident of which it never said so fails.</summary>
internal sealed record ExpectedIncidents(ImmutableArray<IncidentSign> Signs) : IExpectation
{
    public string? Unmet(Stage stage)
    {
        var open = stage.Running.SelectMany(running => running.Incidents.Values).ToList();
        foreach (var incident in open.Where(incident => Signs.Any(sign => sign.Fits(incident))))
        {
            stage.Expect(incident.Id);
        }

        return open.Count == Signs.Length && Signs.All(sign => open.Any(sign.Fits))
            ? null
            : $"Expected the incidents {Wording.Of(Signs.Select(sign => sign.ToString()))}, but open are {Wording.Of(open.Select(Describe))}.";
    }

    public static string Describe(Incident incident) => $"{incident.ElementId} ({incident.Code}: {incident.Message.TrimEnd('.')})";
}

/// <summary>A timer waits, and is due then.</summary>
internal sealed record ExpectedTimer(string At, FeelValue? Due) : IExpectation
{
    public static IExpectation Read(ScenarioFields fields)
    {
        var read = new ExpectedTimer(fields.Text("at"), fields.Value("due"));
        fields.Finish();
        return read;
    }

    public string? Unmet(Stage stage)
    {
        DateTimeOffset due = default;
        if (Due is not null && stage.Moment(Due, out due) is { } problem)
        {
            return problem.Message;
        }

        var waiting = stage.Running.SelectMany(running => running.Timers.Values).OrderBy(timer => timer.DueAt).ToList();
        return waiting.Any(timer => timer.ElementId == At && (Due is null || timer.DueAt == due))
            ? null
            : $"Expected a timer {At}{(Due is null ? "" : $" due {Wording.Of(due)}")}, but these wait: "
                + $"{Wording.Of(waiting.Select(timer => $"{timer.ElementId} due {Wording.Of(timer.DueAt)}"))}.";
    }
}

/// <summary>A task is open: for these groups, due then, taken by that person, so many times; what is not said does not matter.</summary>
internal sealed record ExpectedTask(string At, FeelContext Where, ImmutableArray<string>? Groups, FeelValue? Due, string? Owner, int? Count) : IExpectation
{
    public static IExpectation Read(ScenarioFields fields)
    {
        var read = new ExpectedTask(
            fields.Text("at"), fields.Values("where"), fields.Texts("group"), fields.Value("due"), fields.TextOrNull("owner"), fields.Number("count"));
        fields.Finish();
        return read;
    }

    public string? Unmet(Stage stage)
    {
        DateTimeOffset due = default;
        if (Due is not null && stage.Moment(Due, out due) is { } problem)
        {
            return problem.Message;
        }

        var open = stage.Tasks(At, Where).Select(found => found.Task).ToList();
        var fitting = open.Count(task => Fits(task, due));
        return Count is { } count && fitting == count || Count is null && fitting > 0
            ? null
            : $"Expected {Described(due)}, but open are {Wording.Of(open.Select(Describe))}.";
    }

    private bool Fits(HumanTask task, DateTimeOffset due) =>
        (Groups is not { } groups || task.CandidateGroups.SetEquals(groups))
        && (Due is null || task.DueAt == due)
        && (Owner is null || task.Owner?.PersonId == Owner);

    private string Described(DateTimeOffset due) =>
        string.Create(CultureInfo.InvariantCulture, $"{(Count is { } count ? count : "a")} {(Count is null or 1 ? "task" : "tasks")} {At}")
        + (Groups is { } groups ? $" for {Wording.Of(groups)}" : "")
        + (Due is null ? "" : $" due {Wording.Of(due)}")
        + (Owner is null ? "" : $" taken by {Owner}");

    private static string Describe(HumanTask task) =>
        $"{task.ElementId} for {Wording.Of(task.CandidateGroups.Concat(task.CandidateUsers))}"
        + (task.DueAt is { } due ? $" due {Wording.Of(due)}" : "")
        + (task.Owner is { } owner ? $" taken by {owner.PersonId}" : "");
}
