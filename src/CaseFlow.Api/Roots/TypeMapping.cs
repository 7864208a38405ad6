using System.Text.Json;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Records;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Scalars;
using CaseFlow.Decisions.Feel;
using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>Which type of the schema stands for which type of ours.</summary>
internal sealed class TypeMapping : IGraphTypeMappingProvider
{
    private static readonly Dictionary<Type, Type> Scalars = new()
    {
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(DateOnly)] = typeof(DateType),
        [typeof(TimeSpan)] = typeof(DurationType),
        [typeof(long)] = typeof(LongType),
        [typeof(JsonElement)] = typeof(JsonType),
        [typeof(FeelContext)] = typeof(VariablesType),
    };

    public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredGraphType) =>
        Scalars.TryGetValue(clrType, out var scalar) ? scalar
        : IsGeneric(clrType, typeof(Id<>)) ? typeof(IdGraphType)
        : IsGeneric(clrType, typeof(Input<>)) ? typeof(CommandInputType<>).MakeGenericType(clrType.GetGenericArguments())
        : IsOfARoomBelow(clrType) ? (isInputType ? typeof(RecordInputType<>) : typeof(RecordType<>)).MakeGenericType(clrType)
        : preferredGraphType;

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsOfARoomBelow(Type type) =>
        type is { IsClass: true, IsGenericType: false } && RoomsBelow.Contains(type.Assembly.GetName().Name!, StringComparer.Ordinal);

    private static readonly string[] RoomsBelow = ["CaseFlow.App", "CaseFlow.Cases", "CaseFlow.Engine", "CaseFlow.Kernel"];
}
