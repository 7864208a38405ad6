namespace CaseFlow.Engine.Execution;

/// <summary>A value, or the fault that kept it from being found. Look at the fault first.</summary>
internal readonly record struct Attempt<TValue>
{
    private readonly TValue? _value;

    private Attempt(TValue? value, Fault? fault) => (_value, Fault) = (value, fault);

    public Fault? Fault { get; }

    public TValue Value => Fault is null ? _value! : throw new InvalidOperationException($"Expected a value, but there is a fault: {Fault.Code}.");

    public static implicit operator Attempt<TValue>(TValue value) => new(value, null);

    public static implicit operator Attempt<TValue>(Fault fault) => new(default, fault);

    /// <summary>Goes on with the value, or passes the fault on.</summary>
    public Attempt<TNext> Then<TNext>(Func<TValue, Attempt<TNext>> next) => Fault is { } fault ? fault : next(_value!);
}
