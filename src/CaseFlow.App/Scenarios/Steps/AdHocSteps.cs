using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Somebody chooses activities of an ad-hoc sub-process; each begins with the same variables.</summary>
internal sealed record ActivateStep(ImmutableArray<string> Activities, string In, string Grounds, FeelContext Variables, bool CancelRemaining) : ScenarioStep
{
    public static ActivateStep Read(ScenarioFields fields) =>
        new(
            fields.Texts("activate") ?? [],
            fields.Text("in"),
            fields.Text("grounds"),
            fields.Values("variables"),
            fields.Flag("cancelRemaining"));

    public override StepProblem? Play(Stage stage)
    {
        foreach (var (running, element) in stage.Visits(In).Where(visit => visit.Element.AdHoc is not null))
        {
            return stage.Evaluate(Variables, running.Seen(element.Id), out FeelContext values) ?? stage.Command(
                running.Id,
                new InstanceCommand.ActivateAdHoc(element.Id, [.. Activities.Select(id => new AdHocActivity(id, values))], Grounds, CancelRemaining));
        }

        return stage.NotFound($"an open ad-hoc sub-process {In}");
    }
}

/// <summary>Somebody completes an ad-hoc sub-process, whatever its condition says.</summary>
internal sealed record CompleteAdHocStep(string Element, string Grounds) : ScenarioStep
{
    public static CompleteAdHocStep Read(ScenarioFields fields) => new(fields.Text("completeAdHoc"), fields.Text("grounds"));

    public override StepProblem? Play(Stage stage)
    {
        foreach (var (running, element) in stage.Visits(Element).Where(visit => visit.Element.AdHoc is not null))
        {
            return stage.Command(running.Id, new InstanceCommand.CompleteAdHoc(element.Id, Grounds));
        }

        return stage.NotFound($"an open ad-hoc sub-process {Element}");
    }
}
