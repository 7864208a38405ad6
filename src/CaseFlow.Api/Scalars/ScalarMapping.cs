using System.Text.Json;
using CaseFlow.Api.Relay;
using CaseFlow.Decisions.Feel;
using GraphQL.Types;

namespace CaseFlow.Api.Scalars;

/// <summary>Which scalar stands for which type of ours.</summary>
internal sealed class ScalarMapping : IGraphTypeMappingProvider
{
    private static readonly Dictionary<Type, Type> Scalars = new()
    {
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(DateOnly)] = typeof(DateType),
        [typeof(TimeSpan)] = typeof(DurationType),
        [typeof(JsonElement)] = typeof(JsonType),
        [typeof(FeelContext)] = typeof(VariablesType),
    };

    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredGraphType) =>
        IsId(clrType) ? typeof(IdGraphType) : Scalars.GetValueOrDefault(clrType, preferredGraphType!);

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);
}
