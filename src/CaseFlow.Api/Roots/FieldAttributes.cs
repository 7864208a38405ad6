namespace CaseFlow.Api.Roots;

/// <summary>The public static methods of this class are fields of <c>Query</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryFieldsAttribute : Attribute;

/// <summary>The public static methods of this class are fields of <c>Mutation</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationFieldsAttribute : Attribute;

/// <summary>The public static methods of this class are fields of <c>Subscription</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionFieldsAttribute : Attribute;
