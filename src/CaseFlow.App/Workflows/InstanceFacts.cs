using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Workflows;

/// <summary>What an instance knows about itself, running or ended.</summary>
internal static class InstanceFacts
{
    /// <summary>The definition that it runs, or ran last; null before it has started.</summary>
    public static ProcessKey? Key(this Instance instance) => instance switch
    {
        Instance.Running running => ProcessKey.Parse(running.ProcessDefinitionKey),
        Instance.Ended ended => ProcessKey.Parse(ended.ProcessDefinitionKey),
        _ => null,
    };

    /// <summary>Whether its outermost scope has a variable of that name.</summary>
    public static bool Knows(this Instance.Running instance, string variable) =>
        instance.Elements[new ElementInstanceId(instance.Id.Value)].Variables.TryGet(variable, out _);

    /// <summary>The call activity that waits for it; null when none does.</summary>
    public static ParentCall? Caller(this Instance instance) => instance switch
    {
        Instance.Running running => running.Parent,
        Instance.Ended ended => ended.Parent,
        _ => null,
    };
}
