using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Lets time pass, by a duration or until a moment; the timers on the way fire in the order in which they are due.</summary>
internal sealed record AdvanceStep(FeelValue To) : ScenarioStep
{
    public static AdvanceStep Read(ScenarioFields fields) => new(fields.Value("advance") ?? FeelNull.Instance);

    public override StepProblem? Play(Stage stage)
    {
        if (stage.Moment(To, out var moment) is { } problem)
        {
            return problem;
        }

        return moment < stage.Now
            ? new StepProblem($"Expected time to go forward from {Wording.Of(stage.Now)}, but {Wording.Of(moment)} is earlier.")
            : stage.PassTimeTo(moment);
    }
}
