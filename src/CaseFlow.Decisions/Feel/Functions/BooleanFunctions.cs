namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 71, and what Camunda adds.</summary>
internal static class BooleanFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("not", "negand: boolean?", call => Evaluation.Truth.Not(call.Arguments[0]))
        .Add("is defined", "value: Any", call => FeelBoolean.Of(!call.Arguments[0].IsNull))
        .Add("get or else", "value: Any, default: Any", call => call.Arguments[0].IsNull ? call.Arguments[1] : call.Arguments[0]);
}
