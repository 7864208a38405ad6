using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Lets an instance go on elsewhere than its flows would: <c>{"modify": {"begin": […], "end": […]}, "grounds": …}</c>.</summary>
internal sealed record ModifyStep(ImmutableArray<string> Begin, ImmutableArray<string> End, FeelContext Variables, string Grounds, string? Of) : ScenarioStep
{
    public static ModifyStep Read(ScenarioFields fields)
    {
        var change = fields.Inner("modify");
        var read = new ModifyStep(
            change.Texts("begin") ?? [], change.Texts("end") ?? [], fields.Values("variables"), fields.Text("grounds"), fields.TextOrNull("of"));
        change.Finish();
        return read;
    }

    public override StepProblem? Play(Stage stage) => OfInstance.Command(stage, Of, Variables, values => new InstanceCommand.Modify(
        [.. Begin.Select(id => new BegunElement(id, ScopeId: null, values))], [.. End.Select(id => new EndedElement(id))], Grounds));
}
