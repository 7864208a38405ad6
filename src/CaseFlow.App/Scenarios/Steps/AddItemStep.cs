using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Adds an item to a multi-instance activity that runs.</summary>
internal sealed record AddItemStep(string Element, FeelValue Item, string Grounds) : ScenarioStep
{
    public static AddItemStep Read(ScenarioFields fields) =>
        new(fields.Text("addItem"), fields.Value("item") ?? FeelNull.Instance, fields.Text("grounds"));

    public override StepProblem? Play(Stage stage)
    {
        foreach (var (running, element) in stage.Visits(Element).Where(visit => visit.Element.Loop is not null))
        {
            return stage.Evaluate(Item, running.Seen(element.Id), out FeelValue item)
                ?? stage.Command(running.Id, new InstanceCommand.AddItem(Element, element.Id, item, Grounds));
        }

        return stage.NotFound($"a multi-instance activity {Element} that runs");
    }
}
