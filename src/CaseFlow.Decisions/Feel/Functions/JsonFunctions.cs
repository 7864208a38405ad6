using System.Text.Json;
using CaseFlow.Kernel;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>What Camunda adds to exchange JSON.</summary>
internal static class JsonFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("to json", "value: Any", call => new FeelString(EventJson.Write(call.Arguments[0])))
        .Add("from json", "value: string", FromJson);

    private static FeelValue FromJson(FeelCall call)
    {
        try
        {
            return EventJson.Read<FeelValue>(call.Text(0));
        }
        catch (JsonException exception)
        {
            return call.Fail($"Expected JSON, but {exception.Message}");
        }
    }
}
