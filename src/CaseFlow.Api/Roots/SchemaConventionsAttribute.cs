using System.Reflection;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Records;
using CaseFlow.Api.Relay;
using CaseFlow.App.Paging;
using GraphQL;
using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>What holds for every type of an assembly's schema features, so that no feature has to repeat it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SchemaConventionsAttribute : GraphQLAttribute
{
    /// <summary>Names come from the class; nodes implement <c>Node</c>; a payload says which mutation it answers.</summary>
    public override void Modify(IGraphType graphType, Type sourceType)
    {
        ArgumentNullException.ThrowIfNull(graphType);
        ArgumentNullException.ThrowIfNull(sourceType);
        graphType.Name = SchemaNames.Of(sourceType);
        if (SchemaNames.IsPayload(sourceType))
        {
            graphType.Description = $"What became of {SchemaNames.FieldOf(sourceType.GetGenericArguments()[0])}.";
        }

        if (graphType is IObjectGraphType objectType && sourceType.IsClass && sourceType.IsAssignableTo(typeof(INode<>).MakeGenericType(sourceType)))
        {
            objectType.Interfaces.Add<NodeInterface>();
        }
    }

    /// <summary>A list has the arguments of a page; a mutation says what its command says; a payload's subject has the subject's name.</summary>
    public override void Modify(FieldType fieldType, bool isInputType, IGraphType graphType, MemberInfo memberInfo, ref bool ignore)
    {
        ArgumentNullException.ThrowIfNull(fieldType);
        ArgumentNullException.ThrowIfNull(memberInfo);
        var parameters = memberInfo is MethodInfo method ? method.GetParameters() : [];
        if (Array.Exists(parameters, parameter => parameter.ParameterType == typeof(PageRequest)))
        {
            PageArguments.AddTo(fieldType);
        }

        if (Array.Find(parameters, parameter => IsInput(parameter.ParameterType)) is { } input)
        {
            fieldType.Description ??= DocComments.Of(input.ParameterType.GetGenericArguments()[0]);
        }

        if (SchemaNames.IsPayload(memberInfo.DeclaringType) && memberInfo.Name == nameof(Payload<,>.Subject))
        {
            fieldType.Name = SchemaNames.FieldOf(memberInfo.DeclaringType!.GetGenericArguments()[1]);
        }
    }

    /// <summary>What comes from the request, or is the record that a field is added to, is no argument.</summary>
    public override void Modify<TParameterType>(ArgumentInformation argumentInformation)
    {
        ArgumentNullException.ThrowIfNull(argumentInformation);
        if (typeof(TParameterType) == typeof(CallerContext))
        {
            argumentInformation.SetDelegate(CallerContext.Of);
        }
        else if (typeof(TParameterType) == typeof(PageRequest))
        {
            argumentInformation.SetDelegate(context => PageArguments.Read(context, ((CallerContext)context.UserContext).Cursors));
        }
        else if (FeatureFields.AreOf(typeof(TParameterType), argumentInformation.ParameterInfo.Member.DeclaringType))
        {
            argumentInformation.SetDelegate(context => (TParameterType)context.Source!);
        }
    }

    /// <summary>The one argument of a mutation.</summary>
    public override void Modify(QueryArgument queryArgument, ParameterInfo parameterInfo)
    {
        ArgumentNullException.ThrowIfNull(queryArgument);
        ArgumentNullException.ThrowIfNull(parameterInfo);
        if (IsInput(parameterInfo.ParameterType))
        {
            queryArgument.Description ??= "What the mutation needs.";
        }
    }

    private static bool IsInput(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Input<>);
}
