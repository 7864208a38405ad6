namespace CaseFlow.Kernel;

/// <summary>The name under which an event is stored for ever, written down so that renaming the class changes nothing.</summary>
/// <param name="name">Written <c>stream.what_happened</c>, a later shape with a number: <c>instance.task_opened.2</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute(string name) : Attribute
{
    /// <summary>The stored name, at most 100 characters.</summary>
    public string Name { get; } = name;
}
