namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>The functions that ask the world outside, and so only the host.</summary>
internal static class HostFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("now", "", call => FeelDateTime.From(call.Run.Host.Now))
        .Add("today", "", call => FeelDateTime.From(call.Run.Host.Now).Date)
        .Add("uuid", "", call => new FeelString(call.Run.Host.NewId().ToString()))
        .Add("random number", "", call => new FeelNumber((decimal)call.Run.Host.NextRandom()));
}
