namespace CaseFlow.Engine.Instances;

/// <summary>Names one run of a process; also the id of its stream and of its outermost scope.</summary>
public readonly record struct InstanceId(Guid Value) : IComparable<InstanceId>
{
    /// <inheritdoc/>
    public int CompareTo(InstanceId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one visit of one element: an element entered twice has two.</summary>
public readonly record struct ElementInstanceId(Guid Value) : IComparable<ElementInstanceId>
{
    /// <inheritdoc/>
    public int CompareTo(ElementInstanceId other) => Value.CompareTo(other.Value);
}

/// <summary>Names a human task.</summary>
public readonly record struct TaskId(Guid Value) : IComparable<TaskId>
{
    /// <inheritdoc/>
    public int CompareTo(TaskId other) => Value.CompareTo(other.Value);
}

/// <summary>Names a job: work that the host does for a service or send task.</summary>
public readonly record struct JobId(Guid Value) : IComparable<JobId>
{
    /// <inheritdoc/>
    public int CompareTo(JobId other) => Value.CompareTo(other.Value);
}

/// <summary>Names a timer that fires once; the next round of a cycle is a new timer.</summary>
public readonly record struct TimerId(Guid Value) : IComparable<TimerId>
{
    /// <inheritdoc/>
    public int CompareTo(TimerId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one element's wish for a message or a signal.</summary>
public readonly record struct SubscriptionId(Guid Value) : IComparable<SubscriptionId>
{
    /// <inheritdoc/>
    public int CompareTo(SubscriptionId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one element's wait for a condition.</summary>
public readonly record struct ConditionId(Guid Value) : IComparable<ConditionId>
{
    /// <inheritdoc/>
    public int CompareTo(ConditionId other) => Value.CompareTo(other.Value);
}

/// <summary>Names a fault of the model or its data that waits for a person.</summary>
public readonly record struct IncidentId(Guid Value) : IComparable<IncidentId>
{
    /// <inheritdoc/>
    public int CompareTo(IncidentId other) => Value.CompareTo(other.Value);
}
