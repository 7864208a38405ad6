using GraphQL.Types;

namespace CaseFlow.Api.Relay;

/// <summary>The scalar <c>ID</c>, which also writes <see cref="Id{TNode}"/>.</summary>
internal sealed class OpaqueIdType : IdGraphType
{
    public OpaqueIdType() => Description = "Opaque: compare it and send it back, but do not look into it.";

    public override object? Serialize(object? value) => base.Serialize(value is null or string ? value : value.ToString());
}
