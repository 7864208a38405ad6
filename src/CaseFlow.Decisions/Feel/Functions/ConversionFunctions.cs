namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 70: making values from text.</summary>
internal static class ConversionFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("string", "from: Any", call => call.Arguments[0] is FeelNull or FeelString ? call.Arguments[0] : new FeelString(call.Arguments[0].ToString()));
}
