using CaseFlow.Api.Relay;
using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>Every <see cref="Id{TNode}"/> is an <c>ID</c> in the schema.</summary>
internal sealed class IdMapping : IGraphTypeMappingProvider
{
    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredGraphType) =>
        clrType.IsGenericType && clrType.GetGenericTypeDefinition() == typeof(Id<>) ? typeof(IdGraphType) : preferredGraphType;
}
