using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 71, and what Camunda adds.</summary>
internal static class BooleanFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("not", "negand: boolean?", call => Truth.Not(call.Arguments[0]))
        .AddForgiving("is defined", "value: Any", call => FeelBoolean.Of(call.Has(0)))
        .AddForgiving("get or else", "value: Any, default: Any", call => call.Has(0) ? call.Arguments[0] : call.Arguments[1])
        .Add("assert", "value: Any, condition: Any, cause?: string", Assert);

    private static FeelValue Assert(FeelCall call) =>
        Truth.IsTrue(call.Arguments[1]) ? call.Arguments[0]
        : call.Fail(call.Has(2) ? call.Text(2) : $"Expected the condition to hold, but it is {call.Arguments[1]}.");
}
