using System.Text.Json.Serialization;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>
    /// Lets an instance stand still: nothing in it goes on until it is resumed. What reaches it meanwhile is held, its tasks are nobody's to work on,
    /// its timers do not fire. It can still be modified, migrated and ended; what that begins does so when it is resumed.
    /// </summary>
    /// <param name="Grounds">Why.</param>
    /// <param name="WithCaller">Whether its caller was suspended and takes it along; idempotent then. Else it is suspended by itself.</param>
    public sealed record Suspend(string Grounds, bool WithCaller = false) : InstanceCommand;

    /// <summary>
    /// Lets an instance go on, unless its caller still keeps it. What was begun by hand begins; then what was held reaches it in the order in which it
    /// came, a timer that was due before it first. Timers that are due besides are the host's to fire, in due order.
    /// </summary>
    /// <param name="Grounds">Why.</param>
    /// <param name="WithCaller">Whether its caller was resumed and lets it go on; idempotent then.</param>
    public sealed record Resume(string Grounds, bool WithCaller = false) : InstanceCommand;

    /// <summary>Something that reaches an instance from without. While the instance is suspended it is held, as the text of an event.</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
    [JsonDerivedType(typeof(CompleteJob), "completeJob")]
    [JsonDerivedType(typeof(FailJob), "failJob")]
    [JsonDerivedType(typeof(ThrowJobError), "throwJobError")]
    [JsonDerivedType(typeof(ThrowJobEscalation), "throwJobEscalation")]
    [JsonDerivedType(typeof(CorrelateMessage), "correlateMessage")]
    [JsonDerivedType(typeof(CatchSignal), "catchSignal")]
    [JsonDerivedType(typeof(CompleteCall), "completeCall")]
    [JsonDerivedType(typeof(FailCall), "failCall")]
    [JsonDerivedType(typeof(EscalateCall), "escalateCall")]
    public abstract record Trigger : InstanceCommand
    {
        private protected Trigger()
        {
        }
    }
}
