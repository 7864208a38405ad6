namespace CaseFlow.App.Pipeline;

/// <summary>Who may send a message at all, before anything about it is looked up; CaseFlow itself always may.</summary>
/// <remarks>Rules that depend on the thing addressed (its owner, its stage) belong to the decider, not here.</remarks>
/// <param name="roles">Role names, e.g. <c>COORD</c>, of which the caller's post needs one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllowedRolesAttribute(params string[] roles) : Attribute
{
    /// <summary>Role names, of which the caller's post needs one.</summary>
    public IReadOnlyList<string> Roles { get; } = roles;
}
