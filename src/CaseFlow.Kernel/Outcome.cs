namespace CaseFlow.Kernel;

/// <summary>An answer that can be refused: lets a pipeline refuse any command without knowing its value.</summary>
/// <typeparam name="TSelf">The outcome itself.</typeparam>
public interface IOutcome<TSelf>
    where TSelf : IOutcome<TSelf>
{
    /// <summary>The refusals, empty when the command was carried out. More than one only for mistakes of form.</summary>
    IReadOnlyList<Rejection> Rejections { get; }

    /// <summary>The value, whatever its type; null when the command was refused.</summary>
    object? Answer { get; }

    /// <summary>Makes a refused outcome.</summary>
    static abstract TSelf Refused(IReadOnlyList<Rejection> rejections);
}

/// <summary>What a command answers its caller: a value, or why nothing was done.</summary>
/// <typeparam name="TValue">The receipt that the caller gets.</typeparam>
public sealed class Outcome<TValue> : IOutcome<Outcome<TValue>>
{
    private readonly TValue? _value;

    private Outcome(TValue value)
    {
        _value = value;
        Rejections = [];
    }

    private Outcome(IReadOnlyList<Rejection> rejections) => Rejections = rejections;

    /// <inheritdoc/>
    public IReadOnlyList<Rejection> Rejections { get; }

    /// <summary>Whether the command was refused.</summary>
    public bool IsRejected => Rejections.Count > 0;

    /// <summary>The first refusal.</summary>
    /// <exception cref="InvalidOperationException">The command was carried out; look at <see cref="IsRejected"/> first.</exception>
    public Rejection Rejection =>
        IsRejected ? Rejections[0] : throw new InvalidOperationException("Expected a rejected outcome, but it has a value.");

    /// <summary>The receipt.</summary>
    /// <exception cref="InvalidOperationException">The command was refused; look at <see cref="IsRejected"/> first.</exception>
    public TValue Value =>
        IsRejected ? throw new InvalidOperationException($"Expected a value, but the outcome was rejected: {Rejections[0].Code}.") : _value!;

    object? IOutcome<Outcome<TValue>>.Answer => _value;

    /// <summary>A receipt is an outcome.</summary>
    public static implicit operator Outcome<TValue>(TValue value) => new(value);

    /// <summary>A refusal is an outcome.</summary>
    public static implicit operator Outcome<TValue>(Rejection rejection) => new([rejection]);

    static Outcome<TValue> IOutcome<Outcome<TValue>>.Refused(IReadOnlyList<Rejection> rejections)
    {
        ArgumentNullException.ThrowIfNull(rejections);
        ArgumentOutOfRangeException.ThrowIfZero(rejections.Count);
        return new(rejections);
    }
}

/// <summary>The value of an outcome that has nothing to tell but that it was done.</summary>
public readonly record struct Done;

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    /// <summary>A refused command with all that is wrong with it.</summary>
    public static Outcome<TValue> Refuse<TValue>(IReadOnlyList<Rejection> rejections) => Refused<Outcome<TValue>>(rejections);

    private static TOutcome Refused<TOutcome>(IReadOnlyList<Rejection> rejections)
        where TOutcome : IOutcome<TOutcome> => TOutcome.Refused(rejections);
}
