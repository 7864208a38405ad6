namespace CaseFlow.Engine.Instances;

/// <summary>What can be asked of an instance. The actor and the time are in the decision context.</summary>
public abstract partial record InstanceCommand
{
    private InstanceCommand()
    {
    }
}
