using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios;

/// <summary>Moments as a file writes them: a moment, a duration counted from the stage's time, or FEEL that gives one of both.</summary>
internal static class Moments
{
    // a text that FEEL's own expressions have already become by then is either of both
    private static readonly FeelExpression Reading = FeelExpression.Parse(
        """
        if written instance of date and time then written
        else if written instance of string and not(matches(written, "^-?P")) then date and time(written)
        else now() + (if written instance of string then duration(written) else written)
        """);

    public static StepProblem? Moment(this Stage stage, FeelValue written, out DateTimeOffset moment)
    {
        moment = default;
        var variables = stage.Of(null)?.Variables ?? FeelContext.Empty;
        if (stage.Evaluate(written, variables, out FeelValue value) is { } problem)
        {
            return problem;
        }

        var host = new FeelHost(stage.Now, stage.NewId, () => 0.5);
        return Reading.Evaluate(FeelContext.Of(("written", value)), host).Value is FeelDateTime found && found.TryToMoment(out moment)
            ? null
            : new StepProblem($"Expected a moment such as \"2026-03-02T09:00:00Z\" or a duration such as \"P3D\", but found {value}.");
    }
}
